// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/jose/es256.h"
#include "tests/hub/hubfixture.h"

#include <functional>
#include <memory>

namespace testsupport {

/// An OpenID Connect provider in this process, on loopback, that can be made to say anything. It plays the person, too: whoever is
/// sent to it has signed in already.
class FakeProvider {
public:
    explicit FakeProvider(const platform::Clock &clock);
    ~FakeProvider();
    FakeProvider(const FakeProvider &) = delete;
    FakeProvider &operator=(const FakeProvider &) = delete;

    [[nodiscard]] const std::string &issuer() const { return m_issuer; }
    /// What a browser does that is sent to `location`: the address it is sent back to. Empty when the request is not as it must be.
    [[nodiscard]] std::string visit(const std::string &location);

    static constexpr const char *kClient = "passerelle";
    static constexpr const char *kSecret = "secret of the hub";

    std::string number = "899700366240";  ///< in SubjectNameID
    bool saysNumberInUserinfo = false;
    bool signsWithRs256 = false;
    bool signsWithAnotherKey = false;
    std::string userinfoSubject = "person-1";
    std::function<void(Json &header, Json &claims)> change; ///< of the id_token
    std::function<void(Json &discovery)> changeDiscovery;
    int keyNumber = 1;     ///< another one: the keys were changed
    int tokenRequests = 0;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
    std::string m_issuer;
};

} // namespace testsupport
