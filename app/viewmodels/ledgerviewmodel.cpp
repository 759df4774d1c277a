// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/ledgerviewmodel.h"

#include "app/services/dataexport.h"
#include "app/viewmodels/caretext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/patientrecord.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using domain::ConsentEntry;
using domain::Delegation;
using Decision = ConsentEntry::Decision;

namespace {

std::vector<RowsModel<LedgerRow>::Role> ledgerRoles()
{
    return {{"key", [](const LedgerRow &row) { return row.key; }}, {"what", [](const LedgerRow &row) { return row.what; }},
        {"detail", [](const LedgerRow &row) { return row.detail; }}, {"takeBackText", [](const LedgerRow &row) { return row.takeBackText; }}};
}

} // namespace

LedgerViewModel::LedgerViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_words(ledgerRoles(), this), m_looks(ledgerRoles(), this),
      m_helpers({{"key", [](const HelperRow &row) { return row.key; }}, {"name", [](const HelperRow &row) { return row.name; }},
                    {"scopes", [](const HelperRow &row) { return row.scopes; }}, {"until", [](const HelperRow &row) { return row.until; }},
                    {"isLive", [](const HelperRow &row) { return row.isLive; }}},
          this)
{
    refresh();
}

QString LedgerViewModel::whoAndWhen(const domain::Envelope &envelope) const
{
    const QString when = context().wording.momentSentence(envelope.occurredAt, context().now());
    if (envelope.author == context().workspace.identity().actor) {
        //: Ledger: the person said it themselves; %1 is a moment with a capital
        return tr("%1, by you").arg(when);
    }
    //: Ledger: somebody wrote it down or looked; %1 is a moment with a capital, %2 a name
    return tr("%1, by %2").arg(when, PatientRecord(context()).nameOf(envelope.author));
}

void LedgerViewModel::refresh()
{
    auto ledger = services::readLedger(context().store(), context().workspace.identity().patient);
    if (!ledger) {
        emit failed(storageText(ledger.error()).title);
        return;
    }
    m_ledger = std::move(*ledger);
    const ConsentEntry *joined = domain::lastWord(m_ledger.consents, domain::topic::kJoin);
    std::vector<LedgerRow> words;
    for (auto entry = m_ledger.consents.rbegin(); entry != m_ledger.consents.rend(); ++entry) {
        LedgerRow row{QString::fromStdString(entry->envelope.id.value), consentText(*entry), whoAndWhen(entry->envelope), {}};
        if (!entry->textVersion.empty()) {
            // "share-1": which text it is, the row says; people need the number.
            const QString version = QString::fromStdString(entry->textVersion).section(u'-', -1);
            //: Ledger: which version of a text was agreed to; %1 is its number
            row.detail += u"\n"_s + tr("Version %1 of the text").arg(version);
        }
        if (&*entry == joined && entry->decision == Decision::Given) {
            //: Ledger: takes back the agreement to take part in therapeutic education
            row.takeBackText = tr("Stop taking part");
        }
        words.push_back(std::move(row));
    }
    m_words.setRows(words);

    std::vector<LedgerRow> looks;
    for (auto entry = m_ledger.accesses.rbegin(); entry != m_ledger.accesses.rend(); ++entry)
        looks.push_back({QString::fromStdString(entry->envelope.id.value), accessText(entry->what), whoAndWhen(entry->envelope), {}});
    m_looks.setRows(looks);

    std::vector<HelperRow> helpers;
    for (const Delegation &each : domain::delegationsIn(m_ledger.consents, context().now())) {
        HelperRow row{QString::fromStdString(each.helper.value), QString::fromStdString(each.name), scopeTexts(each.scopes).join(u'\n'), {},
            each.state == Delegation::State::Live};
        if (!each.relationship.empty())
            row.name += u", "_s + QString::fromStdString(each.relationship);
        const auto day = [this](const std::string &iso) {
            const auto at = platform::zonedFromIso(iso);
            return at ? context().wording.day(*at) + u' ' + QString::fromStdString(iso).left(4) : QString();
        };
        if (each.state == Delegation::State::TakenBack) {
            //: Helpers: the patient ended it; %1 is a moment
            row.until = tr("You stopped it %1.").arg(context().wording.moment(each.said.occurredAt, context().now()));
        } else if (each.state == Delegation::State::Ended) {
            //: Helpers: the last day has passed; %1 is a day
            row.until = tr("Ended on %1.").arg(day(each.until));
        } else if (each.until.empty()) {
            //: Helpers: no last day was chosen
            row.until = tr("Until you stop it.");
        } else {
            //: Helpers: the last day; %1 is a day
            row.until = tr("Until %1.").arg(day(each.until));
        }
        helpers.push_back(std::move(row));
    }
    std::ranges::stable_partition(helpers, [](const HelperRow &row) { return row.isLive; });
    m_helpers.setRows(helpers);
    const auto live = static_cast<int>(std::ranges::count_if(helpers, &HelperRow::isLive));
    //: Line that leads to the page of those who help; %n people
    m_helpersText = live > 0 ? tr("%n people help you.", nullptr, live)
                             //: Line that leads to the page of those who help
                             : tr("Nobody for now.");

    m_isWhole = m_ledger.broken.empty();
    const auto count = static_cast<int>(m_ledger.consents.size() + m_ledger.accesses.size());
    //: Ledger: nothing was taken out or changed; %n entries
    m_wholeText = m_isWhole ? tr("This list is complete: %n entries.", nullptr, count)
                            //: Ledger: an entry was taken out or changed
                            : tr("An entry of this list is missing or was changed. Tell your team.");
    emit changed();
}

void LedgerViewModel::say(ConsentEntry entry)
{
    const auto kept = services::recordWord(context().journal(), context().store(), context().workspace.identity().patient, std::move(entry));
    if (!kept) {
        emit failed(entryText(kept.error()));
        return;
    }
    context().workspace.sync.request();
    refresh();
}

void LedgerViewModel::takeBack(const QString &key)
{
    const auto found = std::ranges::find(m_ledger.consents, domain::FactId{key.toStdString()}, [](const ConsentEntry &entry) { return entry.envelope.id; });
    if (found == m_ledger.consents.end() || found->decision != Decision::Given)
        return;
    ConsentEntry entry;
    entry.topic = found->topic;
    entry.textVersion = found->textVersion;
    entry.decision = Decision::Withdrawn;
    say(std::move(entry));
}

void LedgerViewModel::stopHelper(const QString &key)
{
    for (const Delegation &each : domain::delegationsIn(m_ledger.consents, context().now())) {
        if (each.helper.value != key.toStdString() || each.state == Delegation::State::TakenBack)
            continue;
        ConsentEntry entry;
        entry.topic = domain::topic::kDelegation;
        entry.decision = Decision::Withdrawn;
        entry.textVersion = services::kDelegationText;
        entry.subject = each.helper.value;
        entry.granteeName = each.name;
        entry.relationship = each.relationship;
        say(std::move(entry));
        return;
    }
}

QString LedgerViewModel::exportPlace() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Name of the file of what a person agreed to, without its ending
    return QDir(folder).filePath(tr("my-agreements") + u"-%1.txt"_s.arg(QString::fromStdString(platform::toIsoDate(context().now()))));
}

QString LedgerViewModel::asText() const
{
    QStringList lines;
    const auto add = [&lines](const QString &title, const RowsModel<LedgerRow> &rows) {
        lines << title << QString();
        for (const LedgerRow &row : rows.rows())
            lines << u"- "_s + row.what << u"  "_s + QString(row.detail).replace(u'\n', u", "_s);
        lines << QString();
    };
    //: Heading in the file of what a person agreed to
    add(tr("What I agreed to"), m_words);
    //: Heading in the file of what a person agreed to
    lines << tr("Who helps me") << QString();
    for (const HelperRow &row : m_helpers.rows())
        lines << u"- "_s + row.name << u"  "_s + QString(row.scopes).replace(u'\n', u"; "_s) + u". "_s + row.until;
    lines << QString();
    //: Heading in the file of what a person agreed to
    add(tr("Who looked"), m_looks);
    lines << m_wholeText;
    return lines.join(u'\n') + u'\n';
}

void LedgerViewModel::exportTo(const QString &file)
{
    const QString place = file.trimmed();
    QDir().mkpath(QFileInfo(place).absolutePath());
    const auto written = services::writeExport(place.toStdString(), asText().toStdString());
    if (written) {
        //: The file of what a person agreed to is there; %1 is its name
        m_exportText = tr("The list is in the file %1.").arg(place);
        if (auto noted = services::noteAccess(context().journal(), context().store(), context().workspace.identity().patient, "exported"); !noted)
            emit failed(entryText(noted.error()));
        refresh();
        return;
    }
    //: The file of what a person agreed to was not written over another
    m_exportText = written.error().code == platform::ErrorCode::Conflict ? tr("A file of that name is there. Choose another name.")
                                                                         //: The file of what a person agreed to could not be written
                                                                         : tr("The file could not be written. Choose another place.");
    emit changed();
}

} // namespace viewmodels
