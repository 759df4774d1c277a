// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/diaryviewmodel.h"

#include "app/services/caredesk.h"
#include "app/viewmodels/symptomtext.h"

#include <QDir>
#include <QStandardPaths>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMeasures = 4;
constexpr std::size_t kFeelings = 7;
constexpr int kWeeks = 4;
constexpr int kDaysOfWeek = 7;

platform::ZonedTime noonOf(const Context &context, domain::LocalDay day)
{
    const platform::Clock &clock = context.workspace.clock;
    return domain::atWallClock(day, {12, 0}, [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); });
}

} // namespace

std::vector<DiaryLine> diaryLinesOf(const Context &context, const domain::PatientId &patient)
{
    const auto path = context.store().paths.active(patient);
    const services::DiaryLines known = services::diaryLines(context.library(), path ? *path : std::nullopt, kMeasures, kFeelings);
    std::vector<DiaryLine> lines;
    for (const content::MeasureDefinition *measure : known.measures)
        lines.push_back({measure->id.value, measure->unit, measure->decimals, measure->plausible, context.wording.text(measure->title), false});
    for (const std::string &symptom : known.symptoms) {
        lines.push_back({domain::symptomKind(symptom), std::string(domain::kSymptomUnit), 0, {0, static_cast<double>(domain::kStrengths.size()) - 1},
            symptomWeek(context, patient, symptom).title, true});
    }
    return lines;
}

QString weekText(const Context &context, domain::LocalDay monday)
{
    //: A week of the paper diary; %1 is its Monday, %2 the year
    return DiaryViewModel::tr("Week of %1 %2").arg(context.wording.day(noonOf(context, monday)), QString::fromStdString(domain::toIso(monday)).left(4));
}

QString dayHead(const Context &context, domain::LocalDay day)
{
    return context.wording.dayLetters(noonOf(context, day)) + u' ' + QString::number(QString::fromStdString(domain::toIso(day)).right(2).toInt());
}

DiaryViewModel::DiaryViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_monday(domain::mondayOf(domain::localDayOf(context.now()))),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void DiaryViewModel::refresh()
{
    emit changed();
}

QString DiaryViewModel::name() const
{
    const auto person = context().store().people.find({m_patient.value});
    return person && *person ? context().wording.politeName(**person) : QString();
}

QVariantList DiaryViewModel::weeks() const
{
    QVariantList list;
    domain::LocalDay monday = domain::mondayOf(domain::localDayOf(context().now()));
    for (int i = 0; i < kWeeks; ++i, monday.days += kDaysOfWeek)
        list << QVariantMap{{u"key"_s, QString::fromStdString(domain::toIso(monday))}, {u"text"_s, weekText(context(), monday)}};
    return list;
}

QString DiaryViewModel::week() const
{
    return QString::fromStdString(domain::toIso(m_monday));
}

void DiaryViewModel::setWeek(const QString &monday)
{
    if (const auto day = domain::localDayFromIso(monday.toStdString()))
        m_monday = domain::mondayOf(*day);
    m_file.clear();
    emit changed();
}

QStringList DiaryViewModel::lines() const
{
    QStringList texts;
    for (const DiaryLine &line : diaryLinesOf(context(), m_patient))
        texts << line.title;
    return texts;
}

QString DiaryViewModel::code() const
{
    return QString::fromStdString(domain::toText(domain::DiarySheet{domain::diaryCodeOf(m_patient), m_monday}));
}

DiaryPage DiaryViewModel::page() const
{
    DiaryPage page;
    //: Title of the paper diary
    page.title = tr("My diary of the week");
    page.name = name();
    page.week = weekText(context(), m_monday);
    for (int day = 0; day < kDaysOfWeek; ++day)
        page.days << dayHead(context(), {m_monday.days + day});
    //: Paper diary, above the lines of numbers
    page.measuresTitle = tr("Write the number in the box of the day.");
    QStringList scale;
    for (std::size_t i = 0; i < domain::kStrengths.size(); ++i)
        scale << QString::number(i) + u"\u00A0=\u00A0"_s + strengthText(domain::kStrengths[i]);
    //: Paper diary, above the lines of what one feels; %1 says what 0 to 4 mean
    page.feelingsTitle = tr("How I feel: write a figure. %1.").arg(scale.join(u", "_s));
    for (const DiaryLine &line : diaryLinesOf(context(), m_patient)) {
        const QString unit = line.isFeeling ? QString() : context().wording.unit(QString::fromStdString(line.unit));
        (line.isFeeling ? page.feelings : page.measures).push_back({line.title, unit});
    }
    //: Foot of the paper diary
    page.foot << tr("An empty box is fine. Give this sheet to your nurse at the end of the week.");
    //: Foot of the paper diary: who reads it, and when
    page.foot << tr("Nobody reads this sheet before you give it. Emergency: call 15 or 112.");
    page.code = code();
    return page;
}

QString DiaryViewModel::savedText() const
{
    if (m_file.isEmpty())
        return {};
    //: The paper diary was written as a file; %1 is where. It lies outside the protected store of the program.
    return tr("Kept as a PDF: %1. Anyone who uses this device can open it.").arg(QDir::toNativeSeparators(m_file));
}

bool DiaryViewModel::save()
{
    m_errorText.clear();
    m_file.clear();
    // No name of a person in the name of a file; nothing that is there is written over.
    const QDir folder(m_folder);
    QString name = u"passerelle-diary-%1.pdf"_s.arg(code());
    for (int number = 2; folder.exists(name); ++number)
        name = u"passerelle-diary-%1-%2.pdf"_s.arg(code()).arg(number);
    if (QDir().mkpath(m_folder) && writeDiary(page(), folder.filePath(name))) {
        m_file = folder.filePath(name);
        (void)services::noteAccess(context().journal(), context().store(), m_patient, "printed").has_value();
    } else {
        //: The paper diary could not be written as a file
        m_errorText = tr("The file could not be written. Is there room on this device?");
    }
    emit changed();
    return !m_file.isEmpty();
}

} // namespace viewmodels
