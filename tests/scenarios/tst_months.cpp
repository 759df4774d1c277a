// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what the team acts on over months: alerts rise on the days they must and on no other, the figures of declared
// doses are those a person would count, and the page for a visit says what the screens say.
#include "app/services/alertdesk.h"
#include "app/services/followup.h"
#include "app/store/stepstore.h"
#include "app/viewmodels/doseweeks.h"
#include "app/viewmodels/patientpageviewmodel.h"
#include "app/viewmodels/summaryviewmodel.h"
#include "tests/app/patientbench.h"
#include "tests/scenarios/months/lives.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using domain::DoseCount;
using domain::DoseEvent;
using domain::LocalDay;
using months::Life;
using months::LivedDay;
using months::LivedDose;
using testsupport::PatientBench;

namespace {

const domain::PathId kPath{"0190b7a0-0000-7000-8000-00000000ca0f"};
constexpr int kEvening = 23 * 60; ///< when the day is looked at

/// At the bench's offset, which no day of these months changes.
platform::ZonedTime at(LocalDay day, int minutes)
{
    constexpr int offset = 60;
    return {{(day.days * 1440LL + minutes - offset) * 60'000}, offset};
}

/// A person's months on a device of their own: every entry at its time, the rules after each, the nurse the morning after.
class Living {
public:
    explicit Living(const Life &life) : m_life(life)
    {
        m_bench.clock.set(at(months::kFirstDay, 0).at);
        givePath();
        for (const months::Medicine &medicine : life.medicines)
            give(medicine);
        for (const months::Limit &limit : life.limits)
            plan(limit.fromDay, 1, [this, limit] { set({.kind = domain::ClinicalSetting::Kind::Threshold, .patient = kPatient, .subject = limit.rule, .value = limit.value, .unit = limit.unit}); });
        for (const auto &[from, date] : life.surgery)
            plan(from, 1, [this, date = date] { set({.kind = domain::ClinicalSetting::Kind::Anchor, .patient = kPatient, .subject = "prostate-surgery/surgery", .date = date}); });
        for (std::size_t i = 0; i < life.days.size(); ++i)
            planDay(static_cast<int>(i), life.days[i]);
    }

    /// Everything that happens until the evening of that day.
    void liveUntil(int index)
    {
        const auto end = at({months::kFirstDay.days + index}, kEvening).at;
        for (auto next = m_plan.begin(); next != m_plan.end() && next->first <= end.ms; next = m_plan.erase(next)) {
            m_bench.clock.set({next->first});
            next->second();
            PatientBench::check(services::raiseAlerts(m_bench.workspace->journal, m_bench.workspace->store, m_bench.workspace->library, kPatient, m_bench.clock.zonedNow()));
        }
        m_bench.clock.set(end);
    }

    /// Rules that spoke on a day, each as often as it did.
    [[nodiscard]] std::multiset<std::string> spokenOn(LocalDay day)
    {
        std::multiset<std::string> rules;
        const auto rows = m_bench.workspace->store.alerts.all(kPatient);
        PatientBench::check(rows);
        for (const store::AlertRow &row : *rows) {
            if (domain::localDayOf(row.alert.envelope.occurredAt) == day)
                rules.insert(row.alert.rule);
        }
        return rules;
    }
    [[nodiscard]] PatientBench &bench() { return m_bench; }

    inline static const domain::PatientId kPatient = PatientBench::kJeanne;

private:
    void plan(int index, int minutes, std::function<void()> what)
    {
        m_plan.emplace(at({months::kFirstDay.days + index}, minutes).at.ms, std::move(what));
    }

    void givePath()
    {
        domain::EducationPath path{.id = kPath, .patient = kPatient};
        for (const content::Unit &unit : m_bench.workspace->library.pack(m_life.pack)->units) {
            const domain::UnitRef ref{m_life.pack, unit.id.value};
            path.units.push_back({domain::taskId(kPath, ref), ref, false, {}});
        }
        PatientBench::check(m_bench.workspace->store.paths.save(path, m_bench.fromClaire(), store::Origin::Remote));
    }

    void give(const months::Medicine &medicine)
    {
        domain::Schedule line{.rhythm = domain::EveryDay{}, .from = domain::toIso(months::kFirstDay), .dose = "1 tablet"};
        if (medicine.daysOn > 0)
            line.rhythm = domain::Cycle{medicine.daysOn, medicine.daysOff};
        for (const int hour : medicine.hours)
            line.moments.push_back(domain::TimeOfDay{hour, 0});
        m_bench.give(medicine.name, {line});
    }

    void set(const domain::ClinicalSetting &setting)
    {
        PatientBench::check(m_bench.workspace->store.clinicalSettings.save(setting, m_bench.fromClaire(), store::Origin::Remote));
    }

    void planDay(int index, const LivedDay &day)
    {
        for (const LivedDose &dose : day.doses) {
            if (dose.said)
                plan(index, dose.saidAt, [this, day, dose] { say(day.day, dose); });
        }
        for (const months::LivedMeasure &measure : day.measures)
            plan(index, measure.at, [this, index, measure] { enter(index, measure); });
        for (const std::string &step : day.stepsDone) {
            plan(index, 12 * 60, [this, step] {
                m_bench.space().refresh();
                m_bench.space().protocol()->markDone(QString::fromStdString(m_life.pack + "/" + step));
            });
        }
        if (!day.alerts.empty())
            plan(index + 1, 9 * 60, [this] { nurseSees(); });
    }

    void say(LocalDay day, const LivedDose &dose)
    {
        services::Journal &journal = m_bench.workspace->journal;
        const domain::DoseSlot slot{{"medicine-" + dose.medicine}, at(day, dose.hour * 60)};
        const auto reason = *dose.said == DoseEvent::State::Skipped ? std::optional(domain::SkipReason{"forgot"}) : std::nullopt;
        const auto fact = journal.dose(kPatient, slot, *dose.said, reason);
        PatientBench::check(fact);
        if (!dose.tookBack)
            return;
        m_bench.clock.advanceMinutes(3);
        PatientBench::check(journal.dose(kPatient, slot, DoseEvent::State::Skipped, domain::SkipReason{"side-effect"}, *fact));
    }

    void enter(int index, const months::LivedMeasure &measure)
    {
        const auto fact = m_bench.workspace->journal.measure(kPatient, measure.kind, measure.value, measure.unit);
        PatientBench::check(fact);
        if (measure.meant) {
            plan(index, measure.at + 10, [this, measure, fact] {
                PatientBench::check(m_bench.workspace->journal.measure(kPatient, measure.kind, *measure.meant, measure.unit, *fact));
            });
        }
    }

    void nurseSees()
    {
        const auto rows = m_bench.workspace->store.alerts.all(kPatient);
        PatientBench::check(rows);
        for (const store::AlertRow &row : *rows) {
            if (!row.seen.empty())
                continue;
            domain::AlertSeen seen{m_bench.fromClaire(), row.alert.envelope.id, "I call you."};
            seen.envelope.id = domain::alertSeenId(seen.alert, PatientBench::kClaire);
            PatientBench::check(m_bench.workspace->store.alerts.add(seen, store::Origin::Remote));
        }
    }

    Life m_life;
    PatientBench m_bench{PatientBench::Start::Bare};
    std::multimap<std::int64_t, std::function<void()>> m_plan;
};

/// Counted as a person would on the evening of `today`: each dose that was due from one day to another, by the last word.
DoseCount onFingers(const Life &life, int first, int last, int today)
{
    DoseCount count;
    const std::int64_t now = at({months::kFirstDay.days + today}, kEvening).at.ms;
    for (int i = std::max(0, first); i <= last; ++i) {
        const LivedDay &day = life.days[static_cast<std::size_t>(i)];
        for (const LivedDose &dose : day.doses) {
            if (!dose.said || at(day.day, dose.saidAt).at.ms > now)
                ++count.notKnown;
            else if (*dose.said == DoseEvent::State::Skipped || dose.tookBack)
                ++count.notTaken;
            else
                ++count.taken;
        }
    }
    return count;
}

int firstEntryOf(const Life &life)
{
    for (std::size_t i = 0; i < life.days.size(); ++i) {
        const LivedDay &day = life.days[i];
        if (!day.measures.empty() || std::ranges::any_of(day.doses, [](const LivedDose &dose) { return dose.said.has_value(); }))
            return static_cast<int>(i);
    }
    return 0;
}

QString inWords(const DoseCount &count)
{
    return u"%1 taken, %2 not taken, %3 not known"_s.arg(count.taken).arg(count.notTaken).arg(count.notKnown);
}

Life lifeOf(const QString &person, months::Kind kind, unsigned seed)
{
    return person == "durand"_L1 ? months::durand(seed, kind) : person == "martin"_L1 ? months::martin(seed, kind) : months::dupont(seed, kind);
}

/// The section of the page whose title begins so.
const viewmodels::SummarySection &section(const viewmodels::SummaryViewModel &summary, const QString &title)
{
    const auto found = std::ranges::find_if(summary.page().sections, [&](const auto &each) { return each.title.startsWith(title); });
    if (found == summary.page().sections.end())
        qFatal("the page has no section %s", qPrintable(title));
    return *found;
}

} // namespace

class TestMonths : public QObject {
    Q_OBJECT

private slots:
    void alerts_riseOnTheirDaysAndOnNoOther_data();
    void alerts_riseOnTheirDaysAndOnNoOther();
    void doses_areWhatAPersonWouldCount_data() { people(); }
    void doses_areWhatAPersonWouldCount();
    void summary_saysWhatTheScreensSay_data() { people(); }
    void summary_saysWhatTheScreensSay();
    void silence_isOnTheListFromTheThirdDay();
    void steps_ofTheOperation_areWhereTheDayPutsThem();

private:
    static void people();
};

void TestMonths::people()
{
    QTest::addColumn<QString>("person");
    for (const char *person : {"durand", "martin", "dupont"})
        QTest::newRow(person) << QString::fromLatin1(person);
}

void TestMonths::alerts_riseOnTheirDaysAndOnNoOther_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("isQuiet");
    QTest::addColumn<unsigned>("seed");
    for (const char *person : {"durand", "martin", "dupont"}) {
        for (const unsigned seed : {1U, 7U, 2026U}) {
            QTest::addRow("%s, eventful, %u", person, seed) << QString::fromLatin1(person) << false << seed;
            QTest::addRow("%s, quiet, %u", person, seed) << QString::fromLatin1(person) << true << seed;
        }
    }
}

void TestMonths::alerts_riseOnTheirDaysAndOnNoOther()
{
    QFETCH(QString, person);
    QFETCH(bool, isQuiet);
    QFETCH(unsigned, seed);
    const Life life = lifeOf(person, isQuiet ? months::Kind::Quiet : months::Kind::Eventful, seed);
    Living living(life);
    int risen = 0;
    for (std::size_t i = 0; i < life.days.size(); ++i) {
        living.liveUntil(static_cast<int>(i));
        const auto spoken = living.spokenOn(life.days[i].day);
        const std::multiset<std::string> wanted(life.days[i].alerts.begin(), life.days[i].alerts.end());
        QStringList said;
        for (const std::string &rule : spoken)
            said << QString::fromStdString(rule);
        QVERIFY2(spoken == wanted, qPrintable(u"day %1: %2"_s.arg(i).arg(said.isEmpty() ? u"nothing was said"_s : said.join(u", "_s))));
        risen += static_cast<int>(spoken.size());
    }
    QCOMPARE(static_cast<int>(living.bench().workspace->store.alerts.all(Living::kPatient)->size()), risen); // none for a day outside
    QVERIFY(isQuiet ? risen == 0 : risen > 2);
}

void TestMonths::doses_areWhatAPersonWouldCount()
{
    QFETCH(QString, person);
    const Life life = lifeOf(person, months::Kind::Eventful, 42);
    Living living(life);
    const int first = firstEntryOf(life);
    for (int i = 0; i < static_cast<int>(life.days.size()); i += 3) {
        living.liveUntil(i);
        if (i < first)
            continue;
        const auto &bench = living.bench();
        const auto known = services::readFollowUp(bench.workspace->store, bench.workspace->library, Living::kPatient, bench.clock);
        PatientBench::check(known);
        const DoseCount shown = domain::countOf(known->doses, services::kDoseDays);
        const DoseCount counted = onFingers(life, std::max(first, i - services::kDoseDays + 1), i, i);
        QVERIFY2(shown == counted, qPrintable(u"day %1: %2, counted %3"_s.arg(i).arg(inWords(shown), inWords(counted))));

        const viewmodels::Context context = living.bench().context();
        const viewmodels::DoseWeeks weeks(viewmodels::PatientRecord(context), context);
        std::vector<viewmodels::DoseWeek> all = weeks.past();
        all.push_back(weeks.present());
        for (const viewmodels::DoseWeek &week : all) {
            const int monday = week.monday.days - months::kFirstDay.days;
            const DoseCount ofWeek = onFingers(life, std::max(first, monday), std::min(monday + 6, i), i);
            QVERIFY2(week.count == ofWeek, qPrintable(u"day %1, week from %2: %3, counted %4"_s.arg(i).arg(monday).arg(inWords(week.count), inWords(ofWeek))));
        }
    }
}

void TestMonths::summary_saysWhatTheScreensSay()
{
    QFETCH(QString, person);
    const Life life = lifeOf(person, months::Kind::Eventful, 5);
    Living living(life);
    for (int i = 13; i < static_cast<int>(life.days.size()); i += 14) {
        living.liveUntil(i);
        const viewmodels::SummaryViewModel summary(living.bench().context(), Living::kPatient, nullptr);
        const viewmodels::PatientPageViewModel page(living.bench().context(), Living::kPatient, nullptr);
        const DoseCount counted = onFingers(life, std::max(firstEntryOf(life), i - services::kDoseDays + 1), i, i);
        const QStringList lines = section(summary, u"Medicines"_s).lines;
        if (counted.due() > 0) {
            QCOMPARE(lines[0], u"%1 of %2 due doses were declared: %3 taken, %4 not taken."_s.arg(counted.declared()).arg(counted.due()).arg(counted.taken).arg(counted.notTaken));
            QCOMPARE(lines[1], u"Not known: %1 of %2."_s.arg(counted.notKnown).arg(counted.due()));
            QVERIFY2(page.dosesSummary().startsWith(u"%1/%2 declared doses"_s.arg(counted.declared()).arg(counted.due())), qPrintable(page.dosesSummary()));
        } else {
            QVERIFY(!lines[0].contains(u"declared:"_s));
        }
        // The newest value of each measure is the one that stands on the person's own page.
        for (const auto &chart : section(summary, u"Measures"_s).charts) {
            const auto values = std::ranges::count_if(chart.values, [](const auto &value) { return value.has_value(); });
            QVERIFY2(chart.sentence.contains(u"%1 days of 14"_s.arg(values)), qPrintable(chart.sentence));
        }
    }
}

void TestMonths::silence_isOnTheListFromTheThirdDay()
{
    const Life life = months::durand(3, months::Kind::Eventful); // silent from day 100 to 105
    Living living(life);
    const auto isListed = [&] {
        const auto &bench = living.bench();
        const auto known = services::readFollowUp(bench.workspace->store, bench.workspace->library, Living::kPatient, bench.clock);
        PatientBench::check(known);
        return std::ranges::any_of(known->needs, [](const domain::Need &need) { return need.reason == domain::Need::Reason::Silence; });
    };
    for (const auto &[day, wanted] : {std::pair{98, false}, {100, false}, {101, false}, {103, true}, {105, true}, {106, false}}) {
        living.liveUntil(day);
        QVERIFY2(isListed() == wanted, qPrintable(u"day %1"_s.arg(day)));
    }
}

void TestMonths::steps_ofTheOperation_areWhereTheDayPutsThem()
{
    const Life life = months::dupont(1, months::Kind::Eventful);
    Living living(life);
    const content::Protocol &protocol = *living.bench().workspace->library.pack(life.pack)->protocol;
    std::map<std::string, int> doneOn;
    int surgery = -1;
    for (int i = 0; i < static_cast<int>(life.days.size()); ++i) {
        living.liveUntil(i);
        for (const std::string &step : life.days[static_cast<std::size_t>(i)].stepsDone)
            doneOn.emplace(step, i);
        if (const auto moved = life.surgery.find(i); moved != life.surgery.end())
            surgery = domain::localDayFromIso(moved->second)->days - months::kFirstDay.days;
        living.bench().space().refresh();
        const QAbstractItemModel *steps = living.bench().space().protocol()->steps();
        QCOMPARE(steps->rowCount(), static_cast<int>(protocol.steps.size()));
        for (int row = 0; row < steps->rowCount(); ++row) {
            const std::string id = testsupport::cell(steps, row, "key").toString().section(u'/', 1).toStdString();
            const auto step = std::ranges::find(protocol.steps, id, &content::ProtocolStep::id);
            if (step->kind != content::StepKind::Task && step->kind != content::StepKind::Contact)
                continue;
            const QString wanted = doneOn.contains(id)                                       ? u"done"_s
                                   : i < surgery + step->day                                 ? u"later"_s
                                   : i > surgery + std::max(step->day, step->until)          ? u"late"_s
                                                                                             : u"now"_s;
            const QString shown = testsupport::cell(steps, row, "step").toString();
            QVERIFY2(shown == wanted, qPrintable(u"day %1, %2: %3, not %4"_s.arg(i).arg(QString::fromStdString(id), shown, wanted)));
        }
    }
    QCOMPARE(doneOn.size(), std::size_t(8));
}

QTEST_GUILESS_MAIN(TestMonths)
#include "tst_months.moc"
