// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace hub {

/// An OpenID Connect provider that says who professionals are, in the shape of Pro Santé Connect.
struct ProviderSettings {
    std::string issuer;     ///< empty: there is none
    std::string discovery;  ///< empty: where OpenID Connect Discovery puts it below the issuer
    std::string clientId;
    std::string clientSecret;
    std::string scope = "openid";
    std::string acr;        ///< level that is asked for and must be answered, "eidas1"; empty: any
    std::string claim = "SubjectNameID"; ///< which claim holds the national number
    std::string name = "Pro Santé Connect";

    [[nodiscard]] bool isSet() const { return !issuer.empty(); }
};

} // namespace hub
