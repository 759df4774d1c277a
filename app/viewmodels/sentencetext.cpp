// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/sentencetext.h"

#include "content/readability/letters.h"
#include "content/readability/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is written after a figure, and how it is said: after one, after more.
struct SpokenUnit {
    const char16_t *written;
    const char16_t *frenchOne;
    const char16_t *french;
    const char16_t *englishOne;
    const char16_t *english;
};

constexpr std::array kUnits{
    SpokenUnit{u"mmHg", u"millimètre de mercure", u"millimètres de mercure", u"millimetre of mercury", u"millimetres of mercury"},
    SpokenUnit{u"mg/dL", u"milligramme par décilitre", u"milligrammes par décilitre", u"milligram per decilitre", u"milligrams per decilitre"},
    SpokenUnit{u"g/L", u"gramme par litre", u"grammes par litre", u"gram per litre", u"grams per litre"},
    SpokenUnit{u"kg", u"kilo", u"kilos", u"kilo", u"kilos"},
    SpokenUnit{u"mg", u"milligramme", u"milligrammes", u"milligram", u"milligrams"},
    SpokenUnit{u"µg", u"microgramme", u"microgrammes", u"microgram", u"micrograms"},
    SpokenUnit{u"g", u"gramme", u"grammes", u"gram", u"grams"},
    SpokenUnit{u"ml", u"millilitre", u"millilitres", u"millilitre", u"millilitres"},
    SpokenUnit{u"mL", u"millilitre", u"millilitres", u"millilitre", u"millilitres"},
    SpokenUnit{u"cl", u"centilitre", u"centilitres", u"centilitre", u"centilitres"},
    SpokenUnit{u"L", u"litre", u"litres", u"litre", u"litres"},
    SpokenUnit{u"km", u"kilomètre", u"kilomètres", u"kilometre", u"kilometres"},
    SpokenUnit{u"cm", u"centimètre", u"centimètres", u"centimetre", u"centimetres"},
    SpokenUnit{u"mm", u"millimètre", u"millimètres", u"millimetre", u"millimetres"},
    SpokenUnit{u"m", u"mètre", u"mètres", u"metre", u"metres"},
    SpokenUnit{u"°C", u"degré", u"degrés", u"degree", u"degrees"},
    SpokenUnit{u"%", u"pour cent", u"pour cent", u"per cent", u"per cent"},
    SpokenUnit{u"h", u"heure", u"heures", u"hour", u"hours"},
    SpokenUnit{u"min", u"minute", u"minutes", u"minute", u"minutes"},
};

constexpr std::array<std::pair<const char16_t *, const char16_t *>, 8> kFrenchTitles{
    {{u"Mme", u"madame"}, {u"Mlle", u"mademoiselle"}, {u"Dr", u"docteur"}, {u"Pr", u"professeur"}, {u"M\\.", u"monsieur"},
        {u"p\\. ?ex\\.", u"par exemple"}, {u"tél\\.", u"téléphone"}, {u"n°", u"numéro"}}};
constexpr std::array<std::pair<const char16_t *, const char16_t *>, 5> kEnglishTitles{
    {{u"Dr\\.?", u"doctor"}, {u"Mrs\\.?", u"missus"}, {u"Mr\\.?", u"mister"}, {u"e\\.g\\.", u"for example"}, {u"i\\.e\\.", u"that is"}}};

/// French has the singular below two ("1,5 kilo"), English at one only.
bool isSingular(const QString &figure, bool isFrench)
{
    const double value = QString(figure).replace(u',', u'.').toDouble();
    return isFrench ? value < 2 : value == 1;
}

template <typename Table>
void sayInFull(QString &text, const Table &table)
{
    for (const auto &[written, said] : table) {
        const QRegularExpression word(u"(?<![\\p{L}\\d])"_s + QString::fromUtf16(written) + u"(?![\\p{L}\\d])"_s);
        text.replace(word, QString::fromUtf16(said));
    }
}

std::size_t inkOf(std::u32string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char32_t c) { return !content::isSpace(c); }));
}

/// How many visible letters each sentence of the block has.
std::vector<std::size_t> sentenceInk(const std::string &plain, const QString &language)
{
    const auto known = content::languageOf(language.toStdString());
    std::vector<std::size_t> ink;
    bool isOpen = false;
    for (const content::Sentence &sentence : content::sentences(plain, known.value_or(content::Language::English))) {
        const std::u32string text = content::decodeUtf8(sentence.text);
        if (isOpen)
            ink.back() += inkOf(text);
        else
            ink.push_back(inkOf(text));
        isOpen = text.ends_with(U':') || text.ends_with(U';');
    }
    return ink;
}

} // namespace

std::vector<content::Paragraph> sentencesOf(const content::Paragraph &paragraph, const QString &language)
{
    const std::vector<std::size_t> ink = sentenceInk(paragraph.plain(), language);
    std::vector<content::Paragraph> sentences;
    std::size_t left = 0; // visible letters still to come in the sentence
    for (const content::Span &span : paragraph.spans) {
        content::Span piece{{}, span.strong, span.glossaryId};
        const auto keep = [&] {
            if (!piece.text.empty())
                sentences.back().spans.push_back(piece);
            piece.text.clear();
        };
        for (const char32_t c : content::decodeUtf8(span.text)) {
            if (left == 0 && !content::isSpace(c) && sentences.size() < std::max<std::size_t>(ink.size(), 1)) {
                if (!sentences.empty())
                    keep();
                left = sentences.size() < ink.size() ? ink[sentences.size()] : 0;
                sentences.emplace_back();
            }
            if (sentences.empty() || (left == 0 && sentences.size() < ink.size() && content::isSpace(c)))
                continue; // the space between two sentences
            piece.text += content::encodeUtf8(std::u32string_view(&c, 1));
            left -= left > 0 && !content::isSpace(c) ? 1 : 0;
        }
        if (!sentences.empty())
            keep();
    }
    return sentences;
}

QString spokenText(const QString &sentence, const QString &language)
{
    const bool isFrench = language == "fr"_L1;
    static const QRegularExpression kThousands(u"(?<=\\d)[\\x{00A0}\\x{202F}](?=\\d{3}(?!\\d))"_s);
    static const QRegularExpression kClock(u"\\b(\\d{1,2})[ \\x{00A0}]?h[ \\x{00A0}]?(\\d{2})\\b"_s);
    QString text = sentence;
    text.remove(kThousands);
    text.replace(kClock, isFrench ? u"\\1 heures \\2"_s : u"\\1:\\2"_s);
    for (const SpokenUnit &unit : kUnits) {
        const QString written = QRegularExpression::escape(QString::fromUtf16(unit.written));
        const QRegularExpression figure(u"(\\d+(?:[.,]\\d+)?)[ \\x{00A0}\\x{202F}]?"_s + written + u"(?![\\p{L}\\d/])"_s);
        for (auto match = figure.match(text); match.hasMatch(); match = figure.match(text)) {
            const bool isOne = isSingular(match.captured(1), isFrench);
            const char16_t *said = isFrench ? (isOne ? unit.frenchOne : unit.french) : isOne ? unit.englishOne : unit.english;
            text.replace(match.capturedStart(), match.capturedLength(), match.captured(1) + u' ' + QString::fromUtf16(said));
        }
    }
    if (isFrench)
        sayInFull(text, kFrenchTitles);
    else
        sayInFull(text, kEnglishTitles);
    return text;
}

} // namespace viewmodels
