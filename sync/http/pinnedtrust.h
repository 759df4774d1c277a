// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http/pins.h"

#include <curl/curl.h>

#include <string>

namespace http {

/// What a transfer believes of a server that is known by its key. Everything else stays checked: the name, the dates, the protocol.
/// Outlives the transfer. Private to this folder.
class PinnedTrust {
public:
    explicit PinnedTrust(const Pins &pins);

    /// Nothing changes without pins.
    void applyTo(CURL *handle);

private:
    static CURLcode onContext(CURL *handle, void *context, void *self);

    Pins m_pins;
    std::string m_curlPins; ///< "sha256//…=;sha256//…="
};

} // namespace http
