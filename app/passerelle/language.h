// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

/// "rtl": English whose every sentence runs from right to left, to see a mirrored screen before there is such a language.
inline constexpr const char *kMirroredLanguage = "rtl";

/// Says each English sentence from right to left, with marks around it; its places (%1) stay places.
class MirroringTranslator final : public QTranslator {
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;

private:
    friend class Language;
    QTranslator m_plurals; ///< of English
};

/// The translator of the language on screen. English is the source; its file holds the plurals.
class Language {
public:
    /// @param isMirrored whatever the language, show it from right to left: `passerelle --language rtl`
    explicit Language(bool isMirrored = false) : m_isMirrored(isMirrored) {}

    void apply(const QString &code);

private:
    bool m_isMirrored;
    QTranslator m_translator;
    MirroringTranslator m_mirror;
};
