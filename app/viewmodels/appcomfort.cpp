// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The comfort choices of AppViewModel: read before and after the store is open, kept in it, and the few a locked page needs also
// beside it.
#include "app/viewmodels/appviewmodel.h"

#include "app/viewmodels/readingsettings.h"
#include "content/learning/levels.h"
#include "platforms/base/logging.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr platform::Logger kLog{"app"};
constexpr double kLargeText = 1.3; // "Large" on the comfort page

} // namespace

void AppViewModel::readComfort()
{
    const services::Resident *resident = m_roster.find(m_person);
    // Before the store is open, what was left beside it; then what the store says.
    const auto setting = [&](const char *key, const std::string &fallback) {
        return QString::fromStdString(m_store ? m_store->settings.valueOr(key, fallback) : fallback);
    };
    const bool isKnown = resident && !resident->language.empty();
    m_textScale = setting("comfort.textScale", isKnown ? std::to_string(resident->textScale) : "1").toDouble();
    m_appearance = setting("comfort.appearance", isKnown ? resident->appearance : "light");
    m_reduceMotion = setting("comfort.reduceMotion", "no") == "yes"_L1;
    m_simpleMode = setting("comfort.simple", "no") == "yes"_L1;
    emit comfortChanged();
    if (m_options.language.isEmpty())
        m_wording.setLanguage(setting("comfort.language", isKnown ? resident->language : "fr"));
    emit languageChanged();
}

void AppViewModel::remember(const std::string &key, const QString &value)
{
    rememberOpenly();
    if (!m_store)
        return;
    if (auto done = m_store->settings.set(key, value.toStdString()); !done)
        kLog.warning("A comfort choice could not be kept: " + done.error().detail);
}

void AppViewModel::rememberOpenly()
{
    const services::Resident *known = m_roster.find(m_person);
    if (!known)
        return;
    services::Resident resident = *known;
    resident.language = m_wording.language().toStdString();
    resident.textScale = m_textScale;
    resident.appearance = m_appearance.toStdString();
    if (auto done = m_roster.save(resident); !done)
        kLog.warning(done.error().detail);
}

void AppViewModel::setLanguage(const QString &language)
{
    if (language == m_wording.language())
        return;
    m_wording.setLanguage(language);
    remember("comfort.language", language);
    emit languageChanged();
}

void AppViewModel::setTextScale(double scale)
{
    scale = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    remember("comfort.textScale", QString::number(scale));
    emit comfortChanged();
}

void AppViewModel::setAppearance(const QString &appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    remember("comfort.appearance", appearance);
    emit comfortChanged();
}

void AppViewModel::setReduceMotion(bool reduce)
{
    setSwitch(m_reduceMotion, reduce, "comfort.reduceMotion");
}

void AppViewModel::setSimpleMode(bool simple)
{
    setSwitch(m_simpleMode, simple, "comfort.simple");
}

void AppViewModel::giveTextsFor(const QString &saying)
{
    if (!m_store)
        return;
    const bool isEasy = saying == "easy"_L1;
    // Easy is where everybody begins: the texts then follow the answers.
    ReadingSettings::begin(m_store->settings, isEasy ? 0 : content::kFirstLevel, saying == "listen"_L1);
    if (saying == "sometimes-hard"_L1)
        setTextScale(std::max(m_textScale, kLargeText));
    if (m_patient)
        m_patient->refresh();
}

void AppViewModel::setSwitch(bool &present, bool next, const std::string &key)
{
    if (next == present)
        return;
    present = next;
    remember(key, next ? u"yes"_s : u"no"_s);
    emit comfortChanged();
}

} // namespace viewmodels
