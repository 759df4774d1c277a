// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/worklistviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::Need;
using domain::PepsList;

namespace {

constexpr std::array kOrder{Need::Level::Now, Need::Level::Today, Need::Level::NotKnown, Need::Level::Nothing};
/// The three lists of a PEPS team that name patients; the fourth is everybody.
constexpr std::array kLists{PepsList::Diabetes, PepsList::SixtyFiveAndOver, PepsList::FiftyAndOverNeuro};
/// ICD-10 of the illnesses those lists name.
constexpr std::array kDiabetes{"E10", "E11", "E12", "E13", "E14"};
constexpr std::array kNeurodegenerative{"G10", "G12", "G20", "G30", "G31", "G35"};
constexpr int kDays = 7;
constexpr std::int64_t kMinuteMs = 60'000;
/// Read in full before the list is shown; the others follow a few at a time.
constexpr std::size_t kAtOnce = 25;

/// How long something has waited decides within a group.
std::int64_t since(const services::PanelEntry &entry)
{
    return entry.needs.empty() ? 0 : entry.needs.front().since.at.ms;
}

int placeOf(Need::Level level)
{
    return static_cast<int>(std::ranges::find(kOrder, level) - kOrder.begin());
}

} // namespace

WorklistViewModel::WorklistViewModel(const Context &context, QObject *parent) : ScreenViewModel(context, parent), m_patients(fields(), this)
{
    read();
}

std::vector<RowsModel<WorklistRow>::Role> WorklistViewModel::fields() const
{
    const auto inputs = [](const WorklistRow &row) -> const domain::NeedInputs & { return row.entry->digest.inputs; };
    return {{"key", [](const WorklistRow &row) { return QVariant(row.key); }},
        {"name", [](const WorklistRow &row) { return QVariant(row.name); }},
        {"about", [this](const WorklistRow &row) { return QVariant(context().wording.age(row.entry->person, context().now())); }},
        {"level", [](const WorklistRow &row) { return QVariant(levelKey(row.level)); }},
        {"levelText", [](const WorklistRow &row) { return QVariant(levelText(row.level)); }},
        {"reason",
            [this](const WorklistRow &row) { return QVariant(row.entry->needs.empty() ? QString() : needText(row.entry->needs.front(), context())); }},
        {"also",
            [this](const WorklistRow &row) {
                QStringList texts;
                for (std::size_t i = 1; i < row.entry->needs.size(); ++i)
                    texts << needText(row.entry->needs[i], context());
                return QVariant(texts.join(u'\n'));
            }},
        {"doses",
            [this](const WorklistRow &row) {
                const auto days = services::readDoseDays(
                    context().store(), {row.entry->person.id.value}, row.entry->digest.firstEntry, context().workspace.clock);
                return QVariant(days ? dosesText(domain::countOf(*days, kDays)) : QString());
            }},
        {"safety", [](const WorklistRow &row) { return QVariant(safetyText(row.entry->digest.safetyMastered, row.entry->digest.safetyTotal)); }},
        {"safetyDone", [](const WorklistRow &row) { return QVariant(row.entry->digest.safetyMastered); }},
        {"safetyTotal", [](const WorklistRow &row) { return QVariant(row.entry->digest.safetyTotal); }},
        {"received", [this, inputs](const WorklistRow &row) { return QVariant(receivedText(inputs(row).lastEntry, context())); }},
        {"groupTitle", [](const WorklistRow &row) { return QVariant(row.groupTitle); }}};
}

void WorklistViewModel::refresh()
{
    read();
    emit changed();
}

void WorklistViewModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
    emit changed();
}

void WorklistViewModel::setWhose(const QString &whose)
{
    m_isMine = whose == "mine"_L1;
    show();
    emit changed();
}

void WorklistViewModel::setPack(const QString &pack)
{
    m_pack = pack;
    show();
    emit changed();
}

void WorklistViewModel::setList(const QString &list)
{
    m_list = list;
    show();
    emit changed();
}

void WorklistViewModel::showAll()
{
    m_filter.clear();
    m_isMine = false;
    m_pack.clear();
    m_list.clear();
    show();
    emit changed();
}

void WorklistViewModel::read()
{
    m_errorText.clear();
    auto panel = services::readPanel(context().store(), context().library(), context().workspace.clock, kAtOnce);
    if (!panel) {
        m_errorText = storageText(panel.error()).title;
        m_all.clear();
        show();
        return;
    }
    m_all.clear();
    const std::int64_t minute = context().now().at.ms / kMinuteMs;
    int waiting = 0;
    for (services::PanelEntry &entry : panel->entries) {
        WorklistRow row;
        row.key = QString::fromStdString(entry.person.id.value);
        row.name = context().wording.fullName(entry.person);
        row.level = domain::levelOf(entry.needs);
        row.asOf = minute;
        row.entry = std::make_shared<const services::PanelEntry>(std::move(entry));
        waiting += row.level == Need::Level::Now || row.level == Need::Level::Today;
        m_all.push_back(std::move(row));
    }
    std::ranges::sort(m_all, [](const WorklistRow &left, const WorklistRow &right) {
        return std::tuple(placeOf(left.level), since(*left.entry), left.name, left.key) <
            std::tuple(placeOf(right.level), since(*right.entry), right.name, right.key);
    });
    QString today = context().wording.day(context().now());
    today[0] = today[0].toUpper();
    //: Above the list of patients; %1 is a day, %2 how many need something, %3 how many there are
    m_summary = tr("%1. %2 of %3 patients to see today.").arg(today).arg(waiting).arg(m_all.size());
    m_unread = panel->unread;
    show();
    // A first reading of many: the list is there, and the rest comes between two frames.
    if (m_unread > 0)
        QMetaObject::invokeMethod(this, &WorklistViewModel::refresh, Qt::QueuedConnection);
}

bool WorklistViewModel::isOn(PepsList list, const services::PanelEntry &entry) const
{
    domain::PepsPatient patient;
    patient.born = domain::localDayFromIso(entry.person.birthDate);
    patient.isOfTheDoctor = true; // on this device are the patients of the team
    const auto hasOneOf = [](const content::Pack &pack, const auto &codes) {
        return std::ranges::any_of(pack.pathologies, [&](const content::Pathology &each) {
            return std::ranges::any_of(codes, [&](const char *code) { return each.code.starts_with(code); });
        });
    };
    for (const std::string &id : entry.digest.packs) {
        const content::Pack *pack = context().library().pack(id);
        if (pack && hasOneOf(*pack, kDiabetes))
            patient.longTermIllnesses.insert("diabetes");
        if (pack && hasOneOf(*pack, kNeurodegenerative))
            patient.longTermIllnesses.insert("neurodegenerative");
    }
    return domain::faultsOf(list, patient, domain::localDayOf(context().now())).empty();
}

bool WorklistViewModel::isShown(const WorklistRow &row) const
{
    if (!row.name.contains(m_filter.trimmed(), Qt::CaseInsensitive))
        return false;
    if (m_isMine && row.entry->digest.responsible != context().workspace.identity().actor)
        return false;
    if (!m_pack.isEmpty() && !row.entry->digest.packs.contains(m_pack.toStdString()))
        return false;
    const auto list = std::ranges::find_if(kLists, [this](PepsList each) { return m_list == QString::fromUtf8(domain::toToken(each)); });
    return list == kLists.end() || isOn(*list, *row.entry);
}

void WorklistViewModel::show()
{
    std::vector<WorklistRow> shown;
    std::array<int, kOrder.size()> sizes{};
    for (const WorklistRow &row : m_all) {
        if (!isShown(row))
            continue;
        ++sizes[static_cast<std::size_t>(placeOf(row.level))];
        shown.push_back(row);
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i > 0 && shown[i].level == shown[i - 1].level)
            continue;
        //: Title of a group of patients; %1 is "Today" or the like, %2 how many there are
        shown[i].groupTitle = tr("%1 (%2)").arg(levelText(shown[i].level)).arg(sizes[static_cast<std::size_t>(placeOf(shown[i].level))]);
    }
    m_patients.setRows(shown);
}

QVariantList WorklistViewModel::packs() const
{
    std::set<std::string> used;
    for (const WorklistRow &row : m_all)
        used.insert(row.entry->digest.packs.begin(), row.entry->digest.packs.end());
    QVariantList list;
    for (const std::string &id : used) {
        const content::Pack *pack = context().library().pack(id);
        if (pack && !pack->shared)
            list << QVariantMap{{u"key"_s, QString::fromStdString(id)}, {u"text"_s, context().wording.text(pack->title)}};
    }
    return list;
}

QVariantList WorklistViewModel::lists() const
{
    //: Filter of the list of patients: a list of a PEPS team
    const std::array texts{tr("PEPS: diabetes"),
        //: Filter of the list of patients: a list of a PEPS team
        tr("PEPS: 65 and over"),
        //: Filter of the list of patients: a list of a PEPS team, people with an illness that wears out nerves
        tr("PEPS: 50 and over, neurodegenerative illness")};
    QVariantList list;
    for (std::size_t i = 0; i < kLists.size(); ++i)
        list << QVariantMap{{u"key"_s, QString::fromUtf8(domain::toToken(kLists[i]))}, {u"text"_s, texts[i]}};
    return list;
}

QString WorklistViewModel::shownText() const
{
    QStringList by;
    if (m_isMine) {
        //: Which patients are shown: those this professional is responsible for
        by << tr("my patients");
    }
    for (const QVariantList &choices : {packs(), lists()}) {
        for (const QVariant &choice : choices) {
            const QString key = choice.toMap().value(u"key"_s).toString();
            if (key == m_pack || key == m_list)
                by << choice.toMap().value(u"text"_s).toString();
        }
    }
    if (by.isEmpty())
        return {};
    //: Above the list of patients when only some are shown; %1 of %2 patients, %3 says by what: "my patients, Heart failure"
    return tr("%1 of %2 patients: %3").arg(m_patients.rowCount()).arg(m_all.size()).arg(by.join(u", "_s));
}

QString WorklistViewModel::listNote() const
{
    if (m_list.isEmpty())
        return {};
    //: Under a list of a PEPS team: the app does not know whether the health insurance recognised an illness
    return tr("Counted from birth dates and the illnesses of the paths. Whether an illness is recognised (ALD) is not known here.");
}

QString WorklistViewModel::readingText() const
{
    if (m_unread == 0)
        return {};
    //: Above the list of patients while it is read for the first time; %1 of %2 patients are there
    return tr("%1 of %2 patients read so far.").arg(m_all.size()).arg(m_all.size() + m_unread);
}

} // namespace viewmodels
