// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/devicekey.h"

#include "platforms/base/bytes.h"

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

KeystoreDeviceKey::KeystoreDeviceKey(platform::Keystore &keystore, const std::string &profileKey)
    : m_keystore(keystore), m_name(nameFor(profileKey))
{
    if (auto done = read(); !done)
        m_whyNot = done.error(); // asked again by prepare(); until then nothing is sent in the name of this device
}

Result<void> KeystoreDeviceKey::read()
{
    auto secret = m_keystore.read(m_name);
    if (!secret)
        return secret.error();
    if (!*secret)
        return {};
    m_key = jose::SigningKey::fromDer(**secret);
    platform::wipe(**secret);
    return m_key ? Result<void>() : Error{ErrorCode::Unavailable, "the key of this device cannot be read"};
}

Result<void> KeystoreDeviceKey::prepare()
{
    const std::lock_guard lock(m_mutex);
    if (m_key)
        return {};
    if (auto done = read(); !done || m_key)
        return done;
    const jose::SigningKey fresh = jose::SigningKey::make();
    std::string secret = fresh.toDer();
    const auto kept = m_keystore.create(m_name, secret);
    platform::wipe(secret);
    if (!kept)
        return kept;
    m_key = fresh;
    return {};
}

Result<jose::PublicKey> KeystoreDeviceKey::publicKey()
{
    const std::lock_guard lock(m_mutex);
    if (!m_key)
        return m_whyNot;
    return m_key->publicKey();
}

Result<std::string> KeystoreDeviceKey::sign(std::string_view message)
{
    const std::lock_guard lock(m_mutex);
    if (!m_key)
        return m_whyNot;
    return m_key->sign(message);
}

std::string KeystoreDeviceKey::secret()
{
    const std::lock_guard lock(m_mutex);
    return m_key ? m_key->toDer() : std::string();
}

Result<void> KeystoreDeviceKey::forget()
{
    const std::lock_guard lock(m_mutex);
    m_key.reset();
    return m_keystore.remove(m_name);
}

} // namespace services
