// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/compression.h"

#include <zlib.h>

#include <cstdlib>
#include <new>

namespace hub {

std::string gzip(std::string_view bytes)
{
    constexpr int kGzipWindow = 15 + 16;
    constexpr int kFast = 3; // FHIR JSON shrinks about tenfold already; higher levels cost more time than they save on the wire
    z_stream stream{};
    if (deflateInit2(&stream, kFast, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int code = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (code != Z_STREAM_END)
        throw std::bad_alloc();
    return out;
}

bool acceptsGzip(std::string_view header)
{
    const std::size_t at = header.find("gzip");
    if (at == std::string_view::npos)
        return false;
    const std::string_view rest = header.substr(at + 4, header.find(',', at) - at - 4);
    const std::size_t quality = rest.find("q=");
    return quality == std::string_view::npos || std::strtod(std::string(rest.substr(quality + 2)).c_str(), nullptr) > 0;
}

} // namespace hub
