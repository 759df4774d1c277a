// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/http/gzip.h"

#include <zlib.h>

namespace http {

std::string gzip(std::string_view bytes)
{
    z_stream stream{};
    constexpr int kGzipWindow = 15 + 16; // 16 asks zlib for the gzip wrapper
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH); // one call is enough: the room is deflateBound's
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace http
