// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/qrreader.h"

#define ZX_USE_UTF8 1 // before 2.0, text() is wide unless one asks
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif

#include <exception>

namespace platform {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>) // 2.2 and later
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

constexpr int kLargestSide = 8192; // a photograph, not a trap

} // namespace

std::optional<std::string> readQr(const GrayImage &image)
{
    if (!image.isWhole() || image.width > kLargestSide || image.height > kLargestSide)
        return std::nullopt;
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(true);
    try {
        const ZXing::ImageView view(image.pixels.data(), image.width, image.height, ZXing::ImageFormat::Lum);
        const auto found = ZXing::ReadBarcode(view, options);
        if (!found.isValid() || found.text().empty())
            return std::nullopt;
        return found.text();
    } catch (const std::exception &) {
        return std::nullopt; // a picture it cannot make sense of
    }
}

} // namespace platform
