// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/keystore.h"

#include <QByteArray>
#include <QString>

namespace platform {

/// Secrets in the keychain of the system: Secret Service or KWallet on Linux, Android Keystore, iOS Keychain, through
/// QtKeychain. Each call waits for the answer; any thread may call.
///
/// Everything that is not clearly a secret or clearly none is `Unavailable`. And "none" is no proof: libsecret says the same
/// when somebody closes its question.
class KeychainKeystore : public Keystore {
public:
    static constexpr int kPatienceMs = 120'000; ///< a person may be asked to unlock their keychain

    explicit KeychainKeystore(QString service = QStringLiteral("org.passerelle.app"), int patienceMs = kPatienceMs);

    [[nodiscard]] Result<std::optional<std::string>> read(const std::string &name) override;
    [[nodiscard]] Result<void> create(const std::string &name, const std::string &secret) override;
    [[nodiscard]] Result<void> remove(const std::string &name) override;
    [[nodiscard]] std::string_view backend() const override;

    enum class Verb { Read, Write, Delete };
    struct Answer {
        int error = 0; ///< a QKeychain::Error, or kNoAnswer
        QByteArray secret;
        std::string words; ///< of the backend, for the log
    };
    static constexpr int kNoAnswer = -1;

protected:
    /// Asks the keychain. Tests answer in its place.
    [[nodiscard]] virtual Answer ask(Verb verb, const QString &name, const QByteArray &secret);

private:
    QString m_service;
    int m_patienceMs;
};

} // namespace platform
