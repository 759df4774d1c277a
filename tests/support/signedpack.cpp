// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/places.h"
#include "tests/support/signedpack.h"

#include "content/archive/archivewriter.h"

#include <cstdlib>

namespace testsupport
{

SignedPack::SignedPack() : m_files(content::collectFiles(testsupport::inSource("tests/fixtures/packs/good")).files) {}

SignedPack &SignedPack::edit(const std::string &file, const std::string &before, const std::string &after)
{
    std::string &text = m_files.at(file);
    const auto at = text.find(before);
    if (at == std::string::npos || text.find(before, at + 1) != std::string::npos)
        std::abort();
    text.replace(at, before.size(), after);
    return *this;
}

SignedPack &SignedPack::version(const std::string &text)
{
    edit("pack.json", "\"version\": \"" + m_version + "\"", "\"version\": \"" + text + "\"");
    m_version = text;
    return *this;
}

SignedPack &SignedPack::remove(const std::string &file)
{
    m_files.erase(file);
    return *this;
}

std::string SignedPack::unsignedBytes() const
{
    return content::writeArchive(content::PackId("good"), m_version, m_files).value();
}

std::string SignedPack::signedBy(const content::SecretKey &key, const std::string &on) const
{
    const auto opened = content::PackArchive::open(unsignedBytes());
    return content::writeArchive(content::PackId("good"), m_version, m_files, content::sign(*opened.archive, key, on)).value();
}

content::TrustedKey trusted(const content::SecretKey &key)
{
    return {key.publicKey(), "CPTS du Val", "2026-01-01", "2028-12-31", std::nullopt, {}};
}

} // namespace testsupport
