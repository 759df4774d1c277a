// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects who may do what: the whole table, cell by cell, against the same written a second time, by person instead of by
// record. Whoever changes a right changes it in two places, on purpose.
#include "sync/roles/roles.h"

#include <QMap>
#include <QStringList>
#include <QTest>

using namespace roles;

namespace {

/// "verb: records"; "own" and the like before a verb say how far. What is not named is not allowed.
struct Said {
    const char *role;
    const char *rights;
};

constexpr Said kExpected[] = {
    {"patient",
        "read: profile care-team process assessment path progress answer goal measure side-effect mood prescription medication-plan dose supply alert "
        "alert-seen limit limit-range message consent access-entry origin;"
        "add: progress answer goal measure side-effect mood medication-plan dose supply alert alert-seen message consent access-entry origin;"
        "change: goal measure side-effect mood dose message origin;"
        "change own: progress answer medication-plan supply"},
    {"caregiver",
        "read: profile care-team origin; read own: consent access-entry;"
        "read if let: path progress measure side-effect prescription medication-plan dose supply alert message;"
        "add: access-entry origin; add if let: measure side-effect dose supply alert message;"
        "change: origin; change if let: measure side-effect dose message"},
    {"nurse",
        "read: profile care-team process assessment path progress answer answer-review goal measure side-effect mood prescription medication-plan dose "
        "supply alert alert-seen limit limit-range message consent access-entry origin;"
        "add: care-team process assessment path progress answer answer-review goal measure side-effect mood prescription medication-plan dose supply alert "
        "alert-seen message consent access-entry origin; add in bounds: limit;"
        "change: care-team assessment path goal message origin; change in bounds: limit;"
        "change own: process progress answer answer-review measure side-effect mood prescription medication-plan dose supply"},
    {"advanced-practice-nurse",
        "read: profile care-team process assessment path progress answer answer-review goal measure side-effect mood prescription medication-plan dose "
        "supply alert alert-seen limit limit-range message consent access-entry origin;"
        "add: care-team process assessment path progress answer answer-review goal measure side-effect mood prescription medication-plan dose supply alert "
        "alert-seen message consent access-entry origin; add in bounds: limit;"
        "change: care-team assessment path goal prescription message origin; change in bounds: limit;"
        "change own: process progress answer answer-review measure side-effect mood medication-plan dose supply"},
    {"pharmacist",
        "read: profile care-team side-effect prescription medication-plan dose supply message consent origin; read own: access-entry;"
        "add: side-effect prescription medication-plan supply message access-entry origin;"
        "change: prescription message origin; change own: side-effect medication-plan supply"},
    {"gp",
        "read: profile care-team process assessment path progress answer answer-review goal measure side-effect mood prescription medication-plan dose "
        "supply alert alert-seen limit limit-range message consent access-entry origin;"
        "add: care-team process assessment path answer-review goal measure side-effect prescription alert alert-seen limit limit-range "
        "message consent access-entry origin;"
        "change: care-team assessment path goal prescription limit limit-range message origin;"
        "change own: process answer-review measure side-effect"},
    {"specialist",
        "read: profile care-team process assessment path progress answer answer-review goal measure side-effect mood prescription medication-plan dose "
        "supply alert alert-seen limit limit-range message consent origin; read own: access-entry;"
        "add: process assessment path answer-review goal measure side-effect prescription alert alert-seen limit limit-range message "
        "consent access-entry origin;"
        "change: assessment path goal prescription limit limit-range message origin;"
        "change own: process answer-review measure side-effect"},
    {"assistant",
        "read: profile care-team process assessment path progress goal measure side-effect prescription medication-plan dose supply alert alert-seen "
        "limit limit-range message consent origin; read own: access-entry;"
        "add: care-team path message access-entry origin; change: care-team path message origin"},
    {"coordinator",
        "read: profile care-team process assessment path progress answer answer-review goal measure side-effect prescription medication-plan dose supply "
        "alert alert-seen limit limit-range message consent access-entry origin;"
        "add: care-team process path message consent access-entry origin; change: care-team path message origin; change own: process"},
};

QMap<QString, Grant> rightsIn(const QString &text)
{
    const QMap<QString, Grant> ways{{"", Grant::Yes}, {"own", Grant::Own}, {"if let", Grant::Delegated}, {"in bounds", Grant::Bounded}};
    QMap<QString, Grant> rights;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString head = part.section(u':', 0, 0).trimmed();
        const QString verb = head.section(u' ', 0, 0);
        for (const QString &record : part.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
            rights.insert(verb + u' ' + record, ways.value(head.mid(verb.size()).trimmed()));
    }
    return rights;
}

constexpr std::pair<Action, const char *> kActions[] = {{Action::Read, "read"}, {Action::Add, "add"}, {Action::Change, "change"}};

} // namespace

class TestRoles : public QObject {
    Q_OBJECT

private slots:
    void table_everyCell_isAsExpected_data();
    void table_everyCell_isAsExpected();
    void mood_isNotThePharmacists();
    void assistant_editsNothingClinical();
    void caregiver_withoutScopes_seesNothingOfTheRecord();
    void scopes_openWhatTheySay_andNoMore();
    void caregiver_changesOnlyTheirOwn();
    void unknownProfession_mayDoNothing();
    void professions_shareRoles();
    void tokens_goThereAndBack();
    void scopesText_unknownTokens_openNothing();
};

void TestRoles::table_everyCell_isAsExpected_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("rights");
    for (const Said &said : kExpected)
        QTest::newRow(said.role) << QString::fromLatin1(said.role) << QString::fromLatin1(said.rights);
}

void TestRoles::table_everyCell_isAsExpected()
{
    QFETCH(QString, role);
    QFETCH(QString, rights);
    const auto expected = rightsIn(rights);
    const auto known = roleFromToken(role.toStdString());
    QVERIFY(known);
    int granted = 0;
    for (const Record record : allRecords()) {
        for (const auto &[action, verb] : kActions) {
            const QString right = QString::fromLatin1(verb) + u' ' + QString::fromStdString(std::string(toToken(record)));
            const Grant grant = grantOf(*known, record, action);
            QVERIFY2(grant == expected.value(right, Grant::No), qPrintable(role + QStringLiteral(": ") + right));
            granted += grant == Grant::No ? 0 : 1;
        }
    }
    QCOMPARE(granted, expected.size()); // no right for a record that does not exist
    QCOMPARE(std::size(kExpected), allRoles().size());
}

void TestRoles::mood_isNotThePharmacists()
{
    for (const auto &[action, verb] : kActions)
        QVERIFY(!may({Role::Pharmacist}, Record::Mood, action, true));
    QVERIFY(may({Role::Pharmacist}, Record::SideEffect, Action::Read, false));
    QVERIFY(may({Role::Pharmacist}, Record::Supply, Action::Add, true));
}

void TestRoles::assistant_editsNothingClinical()
{
    for (const Record record : {Record::Process, Record::Assessment, Record::Measure, Record::SideEffect, Record::Mood, Record::MedicationPlan,
             Record::Prescription, Record::Dose, Record::Alert, Record::AlertSeen, Record::Limit, Record::LimitRange, Record::AnswerReview, Record::Goal}) {
        QVERIFY(!may({Role::Assistant}, record, Action::Add, true));
        QVERIFY(!may({Role::Assistant}, record, Action::Change, true));
    }
    QVERIFY(may({Role::Assistant}, Record::Path, Action::Change, false));
}

void TestRoles::caregiver_withoutScopes_seesNothingOfTheRecord()
{
    for (const Record record : allRecords()) {
        const bool isOpen = record == Record::Profile || record == Record::CareTeam || record == Record::Origin;
        QCOMPARE(may({Role::Caregiver}, record, Action::Read, false), isOpen);
    }
}

void TestRoles::scopes_openWhatTheySay_andNoMore()
{
    // Each scope alone: "record+actions".
    const QMap<QString, QString> expected{
        {"see-path", "path:r progress:r"},
        {"see-medicines", "prescription:r medication-plan:r dose:r supply:r"},
        {"see-measures", "measure:r side-effect:r alert:r"},
        {"see-messages", "message:r message:c"},
        {"enter-doses", "prescription:r medication-plan:r dose:r dose:a dose:c supply:r supply:a"},
        {"enter-measures", "measure:r measure:a measure:c side-effect:r side-effect:a side-effect:c alert:r alert:a"},
        {"write-messages", "message:r message:a message:c"},
    };
    QCOMPARE(std::size_t(expected.size()), allScopes().size());
    for (const Scope scope : allScopes()) {
        QStringList open;
        for (const Record record : allRecords()) {
            for (const auto &[action, verb] : kActions) {
                if (opens({scope}, record, action))
                    open << QString::fromStdString(std::string(toToken(record))) + u':' + QLatin1Char(verb[0]);
            }
        }
        QStringList wanted = expected.value(QString::fromStdString(std::string(toToken(scope)))).split(u' ');
        open.sort();
        wanted.sort();
        QCOMPARE(open, wanted);
    }
}

void TestRoles::caregiver_changesOnlyTheirOwn()
{
    const Viewer julie{Role::Caregiver, {Scope::EnterDoses, Scope::EnterMeasures}};
    QVERIFY(may(julie, Record::Dose, Action::Change, true));
    QVERIFY(!may(julie, Record::Dose, Action::Change, false));
    QVERIFY(!may(julie, Record::Measure, Action::Change, false));
    QVERIFY(may({Role::Caregiver, {Scope::SeeMessages}}, Record::Message, Action::Change, false)); // says that she read it
}

void TestRoles::unknownProfession_mayDoNothing()
{
    QVERIFY(!roleFromToken("physiotherapist"));
    for (const Record record : allRecords()) {
        for (const auto &[action, verb] : kActions)
            QVERIFY(!may({std::nullopt, {Scope::SeePath}}, record, action, true));
    }
}

void TestRoles::professions_shareRoles()
{
    QCOMPARE(roleFromToken("cardiologist"), std::optional(Role::Specialist));
    QCOMPARE(roleFromToken("oncologist"), std::optional(Role::Specialist));
    QCOMPARE(roleFromToken("physician"), std::optional(Role::Gp));
    QVERIFY(isPhysician(Role::Gp));
    QVERIFY(isPhysician(Role::Specialist));
    QVERIFY(!isPhysician(Role::AdvancedNurse));
    QVERIFY(!isPhysician(std::nullopt));
}

void TestRoles::tokens_goThereAndBack()
{
    for (const Role role : allRoles())
        QCOMPARE(roleFromToken(toToken(role)), std::optional(role));
    for (const Record record : allRecords())
        QCOMPARE(recordFromToken(toToken(record)), std::optional(record));
    for (const Scope scope : allScopes())
        QCOMPARE(scopeFromToken(toToken(scope)), std::optional(scope));
}

void TestRoles::scopesText_unknownTokens_openNothing()
{
    QCOMPARE(scopesFromText("see-path see-everything  enter-doses"), (Scopes{Scope::SeePath, Scope::EnterDoses}));
    QCOMPARE(toText({Scope::EnterDoses, Scope::SeePath}), std::string("see-path enter-doses"));
    QVERIFY(scopesFromText("").empty());
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
