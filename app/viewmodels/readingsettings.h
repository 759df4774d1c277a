// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

/// How a person reads, as this device remembers it. Values are read when they are asked for: several screens share them.
class ReadingSettings {
public:
    explicit ReadingSettings(const Context &context) : m_context(context) {}

    /// The whole unit on one scrolling page, instead of one page at a time.
    [[nodiscard]] bool isContinuous() const;
    void setContinuous(bool continuous) const;
    [[nodiscard]] bool isSlow() const;
    void setSlow(bool slow) const;
    /// Who started the voice wants to hear the next page too when they turn to it.
    [[nodiscard]] bool isListening() const;
    void setListening(bool listening) const;
    /// The level the person chose; 0 while the texts follow the answers.
    [[nodiscard]] content::Level chosenLevel() const;
    void setChosenLevel(content::Level level) const;

    /// Where a text starts: at the level the person chose, else where the answers lead. A unit that lacks it starts at the
    /// nearest easier one.
    [[nodiscard]] content::Level levelFor(const content::Unit &unit) const;

    /// The same choices on a device where nobody has screens yet.
    static void begin(store::SettingStore &settings, content::Level level, bool listening);

private:
    void remember(const char *key, const std::string &value) const;
    [[nodiscard]] content::Level followedLevel() const;

    Context m_context;
};

} // namespace viewmodels
