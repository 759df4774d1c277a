// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects reminders: each moment once, at its hour by the person's clock, whatever happens to the device, the clock and the
// time zone; nothing shown in quiet hours; and what was missed is known as missed.
// Longer than most: every trick a clock can play on a reminder.
#include "app/services/reminders.h"
#include "platforms/dummy/manualalarm.h"
#include "platforms/dummy/memorynotifier.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storefixture.h"

#include <QTest>

#include <memory>

using domain::TimeOfDay;
using platform::Instant;

namespace {

const domain::PatientId kJeanne{"0190b7a0-0000-7000-8000-00000000d001"};

/// Wall clocks of Paris around the changes of 2026.
class ParisClock final : public platform::Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] int offsetMinutesAt(Instant at) const override
    {
        if (travelled)
            return *travelled;
        const bool isSummer = platform::zonedFromIso("2026-03-29T01:00:00Z")->at <= at && at < platform::zonedFromIso("2026-10-25T01:00:00Z")->at;
        return isSummer ? 120 : 60;
    }
    void set(const char *iso) { m_now = platform::zonedFromIso(iso)->at; }
    std::optional<int> travelled; ///< another zone, by its offset

private:
    Instant m_now;
};

/// A device with its log, as long as the process lives; `restart` is a reboot.
struct Device {
    testsupport::StoreFixture file;
    ParisClock clock;
    platform::MemoryNotifier notifier;
    platform::ManualAlarm alarm;
    std::unique_ptr<services::Journal> journal;
    std::unique_ptr<services::Reminders> reminders;
    int told = 0;
    bool hasLock = false;

    explicit Device(const char *iso)
    {
        clock.set(iso);
        journal = std::make_unique<services::Journal>(
            *file, clock, services::Identity{domain::role::kPatient, {kJeanne.value}, kJeanne, ""}, "phone");
    }
    void start()
    {
        reminders = std::make_unique<services::Reminders>(*file, *journal, clock, kJeanne, notifier, alarm,
            [](const std::vector<domain::DueMoment> &moments) {
                std::string said;
                for (const domain::DueMoment &moment : moments)
                    said += (said.empty() ? "" : " ") + platform::toIso(moment.at).substr(11, 5) + "×" + std::to_string(moment.doses.size());
                return platform::Notification{.title = said};
            });
        reminders->setListener([this] { ++told; });
        if (hasLock)
            reminders->keepIn(file.folder());
        reminders->run();
    }
    void stop() { reminders.reset(); }
    void restart()
    {
        stop();
        start();
    }
    void at(const char *iso)
    {
        clock.set(iso);
        alarm.goOff();
    }
    void give(const char *name, std::vector<TimeOfDay> times)
    {
        domain::Medication medicine;
        medicine.id = {name};
        medicine.patient = kJeanne;
        medicine.name = name;
        medicine.times = std::move(times);
        QVERIFY(file->medications.save(medicine, journal->envelope(kJeanne)));
    }
    void take(const char *name, const char *iso)
    {
        const Instant due = platform::zonedFromIso(iso)->at;
        QVERIFY(journal->dose(kJeanne, {{name}, {due, clock.offsetMinutesAt(due)}}, domain::DoseEvent::State::Taken));
    }
    void choose(const char *key, const char *value) { QVERIFY(file->settings.set(key, value)); }

    [[nodiscard]] std::string said() const
    {
        std::string all;
        for (const platform::Notification &one : notifier.shown)
            all += (all.empty() ? "" : ", ") + one.title;
        return all;
    }
    [[nodiscard]] std::string alarmAt() const { return alarm.at ? platform::toIso(*alarm.at).substr(0, 16) : "none"; }
    [[nodiscard]] std::optional<store::ReminderRow> row(const char *iso)
    {
        const Instant due = platform::zonedFromIso(iso)->at;
        const auto rows = file->reminders.between(kJeanne, due, {due.ms + 1});
        return rows && !rows->empty() ? std::optional(rows->front()) : std::nullopt;
    }
};

platform::Notification lockedWords(const std::vector<services::LockedMoment> &moments)
{
    int things = 0;
    for (const services::LockedMoment &moment : moments)
        things += moment.count;
    return {.title = std::to_string(moments.size()) + " moments, " + std::to_string(things) + " things"};
}

} // namespace

class TestReminders : public QObject {
    Q_OBJECT

private slots:
    void run_nothingDue_setsOneAlarmForTheNextMoment()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}, {20, 0}});
        phone.start();
        QCOMPARE(phone.said(), std::string());
        QCOMPARE(phone.alarmAt(), std::string("2026-11-21T07:00"));
    }

    void run_noPlan_setsNoAlarm()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.start();
        QCOMPARE(phone.alarmAt(), std::string("none"));
    }

    void run_simultaneousDoses_areOneMessageAndLogged()
    {
        Device phone("2026-11-21T06:00:00Z");
        for (const char *name : {"bisoprolol", "furosemide", "apixaban"})
            phone.give(name, {{8, 0}});
        phone.start();
        phone.at("2026-11-21T07:00:01Z");
        QCOMPARE(phone.said(), std::string("08:00×3"));
        const auto row = phone.row("2026-11-21T07:00:00Z");
        QCOMPARE(platform::toIso(*row->shownAt), std::string("2026-11-21T07:00:01.000Z"));
        QVERIFY(row->metAt == row->dueAt);
        QVERIFY(!row->actedAt);
        QVERIFY(phone.told > 0);
        phone.reminders->run();
        QCOMPARE(phone.notifier.shown.size(), 1u);
        QCOMPARE(phone.alarmAt(), std::string("2026-11-22T07:00"));
    }

    void run_answeredBefore_saysNothing()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.start();
        phone.take("bisoprolol", "2026-11-21T07:00:00Z");
        phone.reminders->run();
        QCOMPARE(phone.alarmAt(), std::string("2026-11-22T07:00"));
        phone.at("2026-11-21T07:00:00Z");
        QCOMPARE(phone.said(), std::string());
        QVERIFY(!phone.row("2026-11-21T07:00:00Z"));
    }

    void run_answeredAfter_takesTheMessageBackAndLogsWhen()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.start();
        phone.at("2026-11-21T07:00:00Z");
        phone.clock.set("2026-11-21T07:10:00Z");
        phone.take("bisoprolol", "2026-11-21T07:00:00Z");
        phone.reminders->run();
        QCOMPARE(phone.notifier.withdrawn.size(), 1u);
        QCOMPARE(platform::toIso(*phone.row("2026-11-21T07:00:00Z")->actedAt), std::string("2026-11-21T07:10:00.000Z"));
    }

    void action_taken_declaresEveryDoseOfIt()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.give("furosemide", {{8, 0}});
        phone.start();
        phone.at("2026-11-21T07:00:00Z");
        phone.notifier.choose("doses", "taken");
        QCOMPARE(phone.file->doses.live(kJeanne, {0}, {phone.clock.now().ms + 1})->size(), 2u);
        phone.reminders->run();
        QCOMPARE(phone.notifier.shown.size(), 1u);
    }

    void action_later_comesBackInTenMinutesOnce()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.start();
        phone.at("2026-11-21T07:00:00Z");
        phone.clock.set("2026-11-21T07:01:00Z");
        phone.notifier.choose("doses", "later");
        QCOMPARE(phone.alarmAt(), std::string("2026-11-21T07:11"));
        phone.at("2026-11-21T07:05:00Z");
        QCOMPARE(phone.notifier.shown.size(), 1u);
        phone.at("2026-11-21T07:11:00Z");
        QCOMPARE(phone.notifier.shown.size(), 2u);
        phone.reminders->run();
        QCOMPARE(phone.notifier.shown.size(), 2u);
        QCOMPARE(platform::toIso(*phone.row("2026-11-21T07:00:00Z")->shownAt), std::string("2026-11-21T07:00:00.000Z"));
    }

    void action_open_isToldAndLogged()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.start();
        int opened = 0;
        phone.reminders->setOpener([&] { ++opened; });
        phone.at("2026-11-21T07:00:00Z");
        phone.notifier.choose("doses", "open");
        QCOMPARE(opened, 1);
        QVERIFY(phone.row("2026-11-21T07:00:00Z")->actedAt);
    }

    void reboot_momentsInBetween_areMissedOrShownLate()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}, {12, 0}, {18, 0}});
        phone.start();
        phone.stop();
        phone.clock.set("2026-11-21T18:00:00Z"); // 19:00 in Paris
        phone.start();
        QCOMPARE(phone.said(), std::string("18:00×1"));
        const auto morning = phone.row("2026-11-21T07:00:00Z");
        QVERIFY(!morning->shownAt);
        QVERIFY(morning->dueAt < morning->metAt);
        QVERIFY(!phone.row("2026-11-21T11:00:00Z")->shownAt);
        QVERIFY(phone.row("2026-11-21T17:00:00Z")->shownAt);
        phone.restart();
        QCOMPARE(phone.notifier.shown.size(), 1u);
    }

    void reboot_offForDays_keepsTwoDaysOfWhatWasMissed()
    {
        Device phone("2026-11-10T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.start();
        phone.stop();
        phone.clock.set("2026-11-21T18:00:00Z");
        phone.start();
        QVERIFY(phone.row("2026-11-21T07:00:00Z"));
        QVERIFY(phone.row("2026-11-20T07:00:00Z"));
        QVERIFY(!phone.row("2026-11-19T07:00:00Z"));
        QCOMPARE(phone.said(), std::string());
    }

    void firstStart_whatWasDueBefore_wasNotMissed()
    {
        Device phone("2026-11-21T18:00:00Z");
        phone.give("bisoprolol", {{8, 0}, {18, 0}});
        phone.start();
        QVERIFY(!phone.row("2026-11-21T07:00:00Z"));
        QVERIFY(!phone.row("2026-11-21T17:00:00Z"));
        QCOMPARE(phone.said(), std::string());
    }

    void clockSetBack_aMomentLivedTwice_isShownOnce()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}, {20, 0}});
        phone.start();
        phone.at("2026-11-21T07:00:00Z");
        phone.at("2026-11-21T06:30:00Z");
        QCOMPARE(phone.alarmAt(), std::string("2026-11-21T07:00"));
        phone.at("2026-11-21T07:00:00Z");
        QCOMPARE(phone.said(), std::string("08:00×1"));
        QCOMPARE(phone.alarmAt(), std::string("2026-11-21T19:00"));
    }

    void clockSetForward_showsWhatBecameDue()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.start();
        phone.at("2026-11-21T09:00:00Z"); // the alarm also rings when somebody sets the clock
        QCOMPARE(phone.said(), std::string("08:00×1"));
    }

    void zoneChanged_nextMomentFollowsTheNewWallClock()
    {
        Device phone("2026-11-21T07:30:00Z");
        phone.give("bisoprolol", {{20, 0}});
        phone.start();
        QCOMPARE(phone.alarmAt(), std::string("2026-11-21T19:00"));
        phone.clock.travelled = -5 * 60;
        phone.reminders->run();
        QCOMPARE(phone.alarmAt(), std::string("2026-11-22T01:00"));
    }

    void daylightSaving_theHourKeepsItsWallClock_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("alarm");
        QTest::newRow("the morning clocks go forward") << "2026-03-28T12:00:00Z" << 8 << "2026-03-29T06:00";
        QTest::newRow("an hour that is jumped over") << "2026-03-28T12:00:00Z" << 2 << "2026-03-29T01:00";
        QTest::newRow("the morning clocks go back") << "2026-10-24T12:00:00Z" << 8 << "2026-10-25T07:00";
        QTest::newRow("an hour that comes twice: the first") << "2026-10-24T12:00:00Z" << 2 << "2026-10-25T00:00";
    }
    void daylightSaving_theHourKeepsItsWallClock()
    {
        QFETCH(QString, start);
        QFETCH(int, hour);
        QFETCH(QString, alarm);
        Device phone(qPrintable(start));
        phone.give("bisoprolol", {{hour, 0}});
        phone.start();
        QCOMPARE(QString::fromStdString(phone.alarmAt()), alarm);
    }

    void daylightSaving_hourComesTwice_remindsOnce()
    {
        Device phone("2026-10-24T22:00:00Z");
        phone.give("bisoprolol", {{2, 0}});
        phone.start();
        phone.at("2026-10-25T00:00:00Z");
        phone.at("2026-10-25T01:00:00Z");
        QCOMPARE(phone.notifier.shown.size(), 1u);
        QCOMPARE(phone.alarmAt(), std::string("2026-10-26T01:00"));
    }

    void quietHours_dueWithin_isShownAtTheirEnd()
    {
        Device phone("2026-11-21T20:00:00Z");
        phone.give("atorvastatin", {{22, 30}});
        phone.give("levothyroxine", {{6, 30}});
        phone.choose("reminders.quietFrom", "22:00");
        phone.choose("reminders.quietTo", "07:00");
        phone.start();
        phone.at("2026-11-21T21:30:00Z");
        QCOMPARE(phone.said(), std::string());
        phone.at("2026-11-22T05:30:00Z");
        QCOMPARE(phone.said(), std::string());
        QCOMPARE(phone.alarmAt(), std::string("2026-11-22T06:00"));
        phone.at("2026-11-22T06:00:00Z");
        // The evening's is too long past to be taken on a reminder: it is left to the page of the day.
        QCOMPARE(phone.said(), std::string("06:30×1"));
        const auto evening = phone.row("2026-11-21T21:30:00Z");
        QVERIFY(!evening->shownAt);
        QVERIFY(evening->metAt == evening->dueAt); // quiet is not off
    }

    void switchedOff_noAlarmNoMessageNoLog()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.choose("reminders.on", "no");
        phone.start();
        QCOMPARE(phone.alarmAt(), std::string("none"));
        phone.at("2026-11-21T07:00:00Z");
        QCOMPARE(phone.said(), std::string());
        QVERIFY(!phone.row("2026-11-21T07:00:00Z"));
    }

    void notifierUnavailable_isNotLoggedAsShown()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.notifier.unavailable = true;
        phone.start();
        phone.at("2026-11-21T07:00:00Z");
        QVERIFY(!phone.row("2026-11-21T07:00:00Z")->shownAt);
        phone.notifier.unavailable = false;
        phone.reminders->run();
        QCOMPARE(phone.said(), std::string("08:00×1"));
    }

    void planChanged_nextMomentFollows()
    {
        Device phone("2026-11-21T06:00:00Z");
        phone.give("bisoprolol", {{8, 0}});
        phone.start();
        phone.give("bisoprolol", {{9, 0}});
        phone.reminders->run();
        QCOMPARE(phone.alarmAt(), std::string("2026-11-21T08:00"));
    }

    // ---- put off in the app

    void putOff_ringsThenAndIsLogged()
    {
        Device device("2026-11-21T07:50:00+01:00");
        device.give("a", {{8, 0}});
        device.start();
        device.at("2026-11-21T08:00:00+01:00");
        QCOMPARE(device.said(), std::string("08:00×1"));
        // As the page of the day writes it.
        store::ReminderRow row = *device.row("2026-11-21T08:00:00+01:00");
        row.actedAt = device.clock.now();
        row.snoozedUntil = Instant{device.clock.now().ms + 30 * 60'000};
        QVERIFY(device.file->reminders.save(kJeanne, row));
        device.reminders->run();
        QCOMPARE(device.alarmAt(), std::string("2026-11-21T07:30"));
        device.restart(); // a reboot forgets nothing
        QCOMPARE(device.alarmAt(), std::string("2026-11-21T07:30"));
        const std::size_t before = device.notifier.shown.size();
        device.at("2026-11-21T08:30:00+01:00");
        QCOMPARE(device.notifier.shown.size(), before + 1);
        row = *device.row("2026-11-21T08:00:00+01:00");
        QVERIFY(row.actedAt && !row.snoozedUntil);
    }

    // ---- while the app is locked

    void locked_remindsOfTimesAndCountsOnly()
    {
        Device device("2026-11-21T07:00:00+01:00");
        device.give("a", {{8, 0}, {20, 0}});
        device.give("b", {{8, 0}});
        device.hasLock = true;
        device.start();
        const std::string kept = testsupport::readFile(device.file.folder() / "due.json");
        QVERIFY(!kept.empty());
        for (const char *word : {"jeanne", "0190b7a0", "\"a\"", "\"b\"", "name", "dose"})
            QVERIFY2(kept.find(word) == std::string::npos, word);
        const auto plan = *services::lockedPlan(device.file.folder());
        QCOMPARE(plan.moments.size(), std::size_t(4)); // two days: 8 and 20 h, twice
        QCOMPARE(plan.moments[0].count, 2);
        device.stop();
        services::LockedReminders locked(device.file.folder(), device.clock, device.notifier, device.alarm, lockedWords);
        locked.run();
        QCOMPARE(device.alarmAt(), std::string("2026-11-21T07:00"));
        device.at("2026-11-21T08:00:00+01:00");
        QCOMPARE(device.notifier.shown.back().title, std::string("1 moments, 2 things"));
        QVERIFY(device.notifier.shown.back().actions.empty());
        QCOMPARE(device.alarmAt(), std::string("2026-11-21T19:00"));
        device.at("2026-11-21T08:05:00+01:00"); // not again
        QCOMPARE(device.notifier.shown.size(), std::size_t(1));
    }

    void locked_whatWasShown_isInTheLogOnceOpened()
    {
        Device device("2026-11-21T07:00:00+01:00");
        device.give("a", {{8, 0}});
        device.hasLock = true;
        device.start();
        device.stop();
        {
            services::LockedReminders locked(device.file.folder(), device.clock, device.notifier, device.alarm, lockedWords);
            locked.run();
            device.at("2026-11-21T08:00:00+01:00");
        }
        device.clock.set("2026-11-21T08:20:00+01:00");
        device.hasLock = true;
        device.start();
        const auto row = device.row("2026-11-21T08:00:00+01:00");
        QVERIFY(row && row->shownAt);
        QCOMPARE(platform::toIso(*row->shownAt).substr(0, 16), std::string("2026-11-21T07:00"));
    }

    void locked_quietHours_waitForTheirEnd()
    {
        Device device("2026-11-21T18:00:00+01:00");
        device.choose("reminders.quietFrom", "22:00");
        device.choose("reminders.quietTo", "07:00");
        device.give("a", {{23, 0}, {6, 30}});
        device.hasLock = true;
        device.start();
        device.stop();
        services::LockedReminders locked(device.file.folder(), device.clock, device.notifier, device.alarm, lockedWords);
        device.at("2026-11-22T06:30:00+01:00");
        QVERIFY(device.notifier.shown.empty());
        QCOMPARE(device.alarmAt(), std::string("2026-11-22T06:00"));
        device.at("2026-11-22T07:00:00+01:00");
        QCOMPARE(device.notifier.shown.size(), std::size_t(1));
    }

    void locked_afterTwoDaysOrWithoutAPlan_isSilent()
    {
        Device device("2026-11-21T07:00:00+01:00");
        services::LockedReminders without(device.file.folder(), device.clock, device.notifier, device.alarm, lockedWords);
        without.run();
        QCOMPARE(device.alarmAt(), std::string("none"));
        device.give("a", {{8, 0}});
        device.hasLock = true;
        device.start();
        device.stop();
        services::LockedReminders locked(device.file.folder(), device.clock, device.notifier, device.alarm, lockedWords);
        device.at("2026-11-25T09:00:00+01:00");
        QVERIFY(device.notifier.shown.empty());
        QCOMPARE(device.alarmAt(), std::string("none"));
    }

    void locked_switchedOffOrWithoutALock_keepsNoFile()
    {
        Device device("2026-11-21T07:00:00+01:00");
        device.give("a", {{8, 0}});
        device.hasLock = true;
        device.start();
        QVERIFY(std::filesystem::exists(device.file.folder() / "due.json"));
        device.choose("reminders.on", "no");
        device.reminders->run();
        QVERIFY(!std::filesystem::exists(device.file.folder() / "due.json"));
        device.choose("reminders.on", "yes");
        device.reminders->run();
        QVERIFY(std::filesystem::exists(device.file.folder() / "due.json"));
        device.reminders->keepIn({});
        QVERIFY(!std::filesystem::exists(device.file.folder() / "due.json"));
    }

    void locked_damagedFile_isNoPlan_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "{", "[]", "{\"moments\": []}", "{\"moments\": 7}", "{\"moments\": \"x\"}"})
            QTest::newRow(text) << QByteArray(text);
    }
    void locked_damagedFile_isNoPlan()
    {
        QFETCH(QByteArray, text);
        const testsupport::TempFolder folder;
        testsupport::writeFile(folder / "due.json", text.toStdString());
        QVERIFY(!services::lockedPlan(folder.path()));
    }

    void timeOfDayFromText_onlyTimes()
    {
        QVERIFY(domain::timeOfDayFromText("22:30") == (TimeOfDay{22, 30}));
        for (const char *wrong : {"", "24:00", "7:00", "07:60", "07-00", "ab:cd", "07:000"})
            QVERIFY(!domain::timeOfDayFromText(wrong));
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
