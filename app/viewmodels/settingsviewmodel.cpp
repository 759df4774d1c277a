// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/settingsviewmodel.h"

#include "app/services/dataexport.h"
#include "app/store/inventory.h"
#include "app/store/stepstore.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/recordpages.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDay = 24 * 60;
constexpr int kQuietFrom = 22 * 60; // where the first choice starts from
constexpr int kQuietTo = 7 * 60;
constexpr auto kFromKey = "reminders.quietFrom"; // as services::Reminders reads them
constexpr auto kToKey = "reminders.quietTo";
constexpr auto kErasureKey = "erasure.asked"; // when the team was asked to erase what it has

std::string clockText(int minutes)
{
    const QString text = u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    return text.toStdString();
}

} // namespace

SettingsViewModel::SettingsViewModel(const Context &context, services::Roster &roster, std::string resident, QObject *parent)
    : ScreenViewModel(context, parent), m_roster(roster), m_resident(std::move(resident)), m_replaced(context, nullptr)
{
    connect(&context.workspace.sync, &services::SyncService::statusChanged, this, &SettingsViewModel::changed);
}

bool SettingsViewModel::isPatient() const
{
    return context().workspace.identity().role == domain::role::kPatient;
}

bool SettingsViewModel::isAlone() const
{
    return services::isAlone(context().workspace.identity());
}

void SettingsViewModel::keep(const std::string &key, const std::string &value)
{
    if (auto done = context().store().settings.set(key, value); !done)
        emit failed(entryText(done.error()));
    emit changed();
}

// ---- reminders ------------------------------------------------------------------------------------------------------

bool SettingsViewModel::remindersOn() const
{
    return context().store().settings.valueOr("reminders.on", "yes") == "yes";
}

void SettingsViewModel::setRemindersOn(bool on)
{
    keep("reminders.on", on ? "yes" : "no");
}

int SettingsViewModel::minutesOf(const char *key, int fallback) const
{
    const QStringList parts = QString::fromStdString(context().store().settings.valueOr(key, "")).split(u':');
    return parts.size() == 2 ? std::clamp(parts[0].toInt() * 60 + parts[1].toInt(), 0, kDay - 1) : fallback;
}

bool SettingsViewModel::hasQuiet() const
{
    return !context().store().settings.valueOr(kFromKey, "").empty();
}

void SettingsViewModel::endQuiet()
{
    keep(kFromKey, {});
    keep(kToKey, {});
}

QString SettingsViewModel::quietText() const
{
    if (!hasQuiet()) {
        //: Settings: reminders may come at any hour of the day and night
        return tr("At their hour, day and night");
    }
    const auto said = [&](int minutes) {
        return context().wording.time({platform::Instant{std::int64_t(minutes) * 60'000}, 0});
    };
    //: Settings: when no reminder comes; %1 and %2 are times such as 10:00pm
    return tr("Silent from %1 to %2").arg(said(quietFrom()), said(quietTo()));
}

int SettingsViewModel::quietFrom() const
{
    return minutesOf(kFromKey, kQuietFrom);
}

int SettingsViewModel::quietTo() const
{
    return minutesOf(kToKey, kQuietTo);
}

void SettingsViewModel::setQuiet(int from, int to)
{
    // Both: one alone is no span.
    keep(kFromKey, clockText(std::clamp(from, 0, kDay - 1)));
    keep(kToKey, clockText(std::clamp(to, 0, kDay - 1)));
}

// ---- who sees what --------------------------------------------------------------------------------------------------

bool SettingsViewModel::isSharing() const
{
    return services::mayShare(context().workspace.identity(), context().store().settings);
}

QString SettingsViewModel::sharingText() const
{
    services::FirstStart start(context().store().settings);
    const auto at = platform::zonedFromIso(start.sharingAnsweredAt());
    if (!at)
        return {};
    const QString when = context().wording.moment(*at, context().now());
    //: Settings, who sees what; %1 is a moment such as "today at 8:05am"
    return start.sharing() == services::Sharing::Agreed ? tr("You agreed %1.").arg(when) : tr("You refused %1.").arg(when);
}

void SettingsViewModel::share(bool agreed)
{
    services::FirstStart start(context().store().settings);
    if (auto done = start.answer(agreed ? services::Sharing::Agreed : services::Sharing::Refused, context().now()); !done)
        emit failed(entryText(done.error()));
    emit sharingAnswered();
    emit changed();
}

QString SettingsViewModel::kindText(std::string_view subject)
{
    if (subject == store::subject::kMeasure)
        //: Settings, what left the device: kinds of entries
        return tr("Measures");
    if (subject == store::subject::kDose)
        //: Settings, what left the device: kinds of entries
        return tr("Doses");
    if (subject == store::subject::kDispensing)
        //: Settings, what left the device: kinds of entries
        return tr("Boxes from the pharmacy");
    if (subject == store::subject::kStep)
        //: Settings, what left the device: steps before and after an operation that were said to be done
        return tr("Steps done");
    if (subject == store::subject::kAttempt)
        //: Settings, what left the device: kinds of entries
        return tr("Question pages");
    if (subject == store::subject::kTask)
        //: Settings, what left the device: kinds of entries, units that were opened or finished
        return tr("Units");
    if (subject == store::subject::kAlert)
        //: Settings, what left the device: kinds of entries, warnings after a measure
        return tr("Alerts");
    if (subject == store::subject::kGoal)
        //: Settings, what left the device: kinds of entries, what matters to the person
        return tr("Goals");
    //: Settings, what left the device: kinds of entries
    return tr("Messages");
}

QStringList SettingsViewModel::sentLines() const
{
    const auto lines = store::inventory(context().store(), context().workspace.identity().patient);
    if (!lines)
        return {};
    QStringList said;
    for (const store::InventoryLine &line : *lines) {
        if (isAlone()) {
            //: Settings, what left the device; %1 is a kind such as "Measures", %2 a count
            said << tr("%1: %2, on this device only").arg(kindText(line.subject)).arg(line.total);
            continue;
        }
        //: Settings, what left the device; %1 is a kind such as "Measures", %2 and %3 are counts: %2 of %3 have arrived
        QString text = tr("%1: %2 of %3 at the centre").arg(kindText(line.subject)).arg(line.total - line.waiting - line.refused).arg(line.total);
        if (const auto last = platform::zonedFromIso(line.lastArrival); last) {
            const platform::Clock &clock = context().workspace.clock;
            //: Settings, what left the device, added to a line; %1 is a moment such as "today at 8am"
            text += u", "_s + tr("last %1").arg(context().wording.moment({last->at, clock.offsetMinutesAt(last->at)}, context().now()));
        }
        if (line.refused > 0) {
            //: Settings, what left the device, added to a line; %1 is a count
            text += u", "_s + tr("%1 refused by the centre").arg(line.refused);
        }
        said << text;
    }
    return said;
}

// ---- this device ----------------------------------------------------------------------------------------------------

services::Resident SettingsViewModel::resident() const
{
    const services::Resident *known = m_roster.find(m_resident);
    return known ? *known : services::Resident{};
}

void SettingsViewModel::keepResident(const services::Resident &resident)
{
    if (auto done = m_roster.save(resident); !done)
        emit failed(entryText(done.error()));
    emit changed();
}

QString SettingsViewModel::name() const
{
    return QString::fromStdString(resident().name);
}

void SettingsViewModel::setName(const QString &name)
{
    services::Resident next = resident();
    next.name = name.trimmed().toStdString();
    keepResident(next);
}

QString SettingsViewModel::picture() const
{
    return QString::fromStdString(resident().picture);
}

void SettingsViewModel::setPicture(const QString &picture)
{
    services::Resident next = resident();
    next.picture = picture.toStdString();
    keepResident(next);
}

QStringList SettingsViewModel::pictures() const
{
    // Nothing that speaks of an illness.
    return {u"home"_s, u"sun"_s, u"cup"_s, u"fruit"_s, u"car"_s, u"walk"_s};
}

bool SettingsViewModel::signsOpen() const
{
    return !resident().signs.empty();
}

void SettingsViewModel::setSignsOpen(bool open)
{
    services::Resident next = resident();
    next.signs.clear();
    next.callName.clear();
    next.callPhone.clear();
    if (open) {
        const PatientRecord record(context());
        for (const content::Pack *pack : record.packs())
            next.signs.push_back(pack->id.value);
        // Signs hold when the lessons do not any more.
        for (const services::KeptRedFlags *kept : record.withheldPacks())
            next.signs.push_back(kept->pack.value);
        if (const auto first = record.firstToCall()) {
            next.callName = context().wording.fullName(first->person).toStdString();
            next.callPhone = first->person.phone;
        }
    }
    if (next != resident())
        return keepResident(next);
    emit changed();
}

void SettingsViewModel::refresh()
{
    // The path, the team or the packs may be others than when the person agreed.
    if (signsOpen())
        return setSignsOpen(true);
    emit changed();
}

// ---- export ---------------------------------------------------------------------------------------------------------

QString SettingsViewModel::exportPlace() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(u"passerelle-%1.json"_s.arg(QString::fromStdString(platform::toIsoDate(context().now()))));
}

void SettingsViewModel::exportTo(const QString &file)
{
    const QUrl url(file.trimmed());
    const QString place = url.isLocalFile() ? url.toLocalFile() : file.trimmed();
    const auto bundle = services::exportBundle(context().store(), context().workspace.identity().patient,
        [this](const std::string &kind) { return context().library().coding(kind); }, context().now());
    QDir().mkpath(QFileInfo(place).absolutePath());
    const auto written = bundle ? services::writeExport(place.toStdString(), *bundle) : platform::Result<void>(bundle.error());
    if (written) {
        //: Settings: the export is done; %1 is the name of a file
        m_exportText = tr("Everything is in the file %1. Anyone who has it can read it.").arg(place);
    } else if (written.error().code == platform::ErrorCode::Conflict) {
        //: Settings: the export was not written over a file
        m_exportText = tr("A file of that name is there. Choose another name.");
    } else {
        //: Settings: the export could not be written
        m_exportText = tr("The file could not be written. Choose another place.");
    }
    emit changed();
}

void SettingsViewModel::exportPagesTo(const QString &file)
{
    const QUrl url(file.trimmed());
    const QFileInfo place(url.isLocalFile() ? url.toLocalFile() : file.trimmed());
    const QString pages = place.absoluteDir().filePath(place.completeBaseName() + u".pdf"_s);
    if (QFileInfo::exists(pages)) {
        m_exportText = tr("A file of that name is there. Choose another name.");
        emit changed();
        return;
    }
    QDir().mkpath(place.absolutePath());
    const auto record = recordPages(context(), context().workspace.identity().patient);
    const auto written = record ? writePdf(*record, pages) : platform::Result<int>(record.error());
    if (written)
        m_exportText = tr("Everything is in the file %1. Anyone who has it can read it.").arg(pages);
    else
        m_exportText = tr("The file could not be written. Choose another place.");
    emit changed();
}

void SettingsViewModel::askForErasure()
{
    //: Message to the team of somebody who wants their data erased at the centre; they read it among their messages too
    const QString words = tr("I ask you to erase my data at the centre. Write to me when it is done, or why it has to stay.");
    const auto kept = context().journal().write(context().workspace.identity().patient, words.toStdString(), {}, std::nullopt);
    if (!kept) {
        emit failed(entryText(kept.error()));
        return;
    }
    keep(kErasureKey, platform::toIso(context().now()));
    context().workspace.sync.request();
}

QString SettingsViewModel::erasureText() const
{
    const auto at = platform::zonedFromIso(context().store().settings.valueOr(kErasureKey, ""));
    if (!at)
        return {};
    //: Erasing: the team was asked to erase what the centre holds; %1 is a moment such as "today at 8:05am"
    return tr("You asked your team %1. Their answer comes with your messages.").arg(context().wording.moment(*at, context().now()));
}

// ---- about ----------------------------------------------------------------------------------------------------------

QString SettingsViewModel::versionText() const
{
    return u"Passerelle "_s + QCoreApplication::applicationVersion();
}

QVariantList SettingsViewModel::packs() const
{
    QVariantList list;
    for (const content::Pack &pack : context().library().packs()) {
        QStringList sources;
        for (const content::Source &source : pack.sources)
            sources << QString::fromStdString(source.issuer + ", " + source.document + (source.year ? ", " + std::to_string(*source.year) : ""));
        //: About: state of a content pack nobody validated
        const QString state = pack.validation.status == content::ValidationStatus::Example ? tr("example content, not validated")
                                                                                           //: About: state of a content pack that was validated
                                                                                           : tr("validated");
        list << QVariantMap{{u"title"_s, context().wording.text(pack.title) + QChar(0x00A0) + QString::fromStdString(pack.version)},
            {u"detail"_s, state}, {u"sources"_s, sources.join(u'\n')}};
    }
    return list;
}

QVariantList SettingsViewModel::licences() const
{
    static constexpr std::pair<const char *, const char *> kLicences[] = {
        {"Qt", "LGPL-3.0"}, {"SQLCipher, SQLite", "BSD-3-Clause, public domain"}, {"OpenSSL", "Apache-2.0"}, {"curl", "curl"},
        {"nlohmann/json, valijson, cpp-httplib", "MIT, BSD-2-Clause, MIT"}, {"cmark", "BSD-2-Clause"}, {"libsodium", "ISC"},
        {"libzip, zlib", "BSD-3-Clause, Zlib"}, {"libqrencode", "LGPL-2.1"}, {"zxing-cpp", "Apache-2.0"}, {"Noto Sans", "OFL-1.1"},
        {"Passerelle", "Apache-2.0"},
    };
    QVariantList list;
    for (const auto &[name, licence] : kLicences)
        list << QVariantMap{{u"name"_s, QString::fromUtf8(name)}, {u"licence"_s, QString::fromUtf8(licence)}};
    return list;
}

} // namespace viewmodels
