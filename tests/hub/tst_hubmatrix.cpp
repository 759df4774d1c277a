// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects every record on every way in: each role, and a helper with each thing a patient may allow, against each kind of record of
// their own patient and of another, by every interaction the hub has. What is expected is asked of the table of roles; whatever is
// not granted is refused, and each refusal stands in the access log.
#include "tests/hub/hubfixture.h"
#include "tests/hub/recordsamples.h"

#include "sync/hub/audit.h"
#include "sync/hub/storage.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace std::string_literals;
using namespace testsupport;
using roles::Action;
using roles::Record;
using roles::Role;

namespace {

/// Somebody who asks: "nurse", or "caregiver enter-doses".
struct Asker {
    roles::Viewer viewer;
    std::string id;
    std::string reference;
    hub::Caller::Kind kind;
};

std::vector<QString> askerNames()
{
    std::vector<QString> names;
    const auto name = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
    for (const Role role : roles::allRoles()) {
        if (role != Role::Caregiver)
            names.push_back(name(roles::toToken(role)));
    }
    for (const roles::Scope scope : roles::allScopes())
        names.push_back("caregiver " + name(roles::toToken(scope)));
    names.push_back("caregiver nothing");
    return names;
}

Asker askerCalled(const QString &name)
{
    const std::string text = name.toStdString();
    if (text == "patient")
        return {{Role::Patient, {}}, kDurand, "Patient/" + kDurand, hub::Caller::Kind::Patient};
    if (!text.starts_with("caregiver "))
        return {{roles::roleFromToken(text), {}}, text, "Practitioner/" + text, hub::Caller::Kind::Professional};
    const std::string scope = text.substr(10);
    return {{Role::Caregiver, roles::scopesFromText(scope)}, "helper-" + scope, "RelatedPerson/helper-" + scope, hub::Caller::Kind::Caregiver};
}

/// Short, so that ids stay within the 64 letters of FHIR.
std::string tagOf(const QString &name)
{
    const auto names = askerNames();
    return "a" + std::to_string(std::find(names.begin(), names.end(), name) - names.begin());
}

Json agreement(const std::string &scope)
{
    const std::string word = scope == "nothing" ? "a-scope-of-later" : scope;
    return whole({{"resourceType", "Consent"}, {"id", "agreement-" + scope}, {"patient", {{"reference", "Patient/" + kDurand}}},
        {"dateTime", "2026-11-20T09:00:00+01:00"}, {"category", Json::array({coded("consent-topic", "delegation")})},
        {"extension", Json::array({{{"url", "https://passerelle.example/fhir/StructureDefinition/grantee-name"}, {"valueString", "Julie"}}})},
        {"provision", {{"type", "permit"}, {"code", Json::array({coded("delegation-scope", word)})},
                          {"actor", Json::array({{{"role", {{"text", "helper"}}}, {"reference", {{"reference", "RelatedPerson/helper-" + scope}}}}})}}}});
}

std::string pathOf(const Json &resource)
{
    return resource["resourceType"].get<std::string>() + '/' + resource["id"].get<std::string>();
}

/// A resource of two: it says where it comes from, and everybody may read that.
Json provenanceOf(const Json &resource, const std::string &patient)
{
    return whole({{"resourceType", "Provenance"}, {"id", "of-" + resource["id"].get<std::string>()},
        {"target", Json::array({{{"reference", pathOf(resource)}}, {{"reference", "Patient/" + patient}}})}});
}

/// Every id that stands in a text, wherever.
void addIds(std::set<std::string> &ids, const std::string &text)
{
    const std::string start = "\"id\":\"";
    for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at)) {
        at += start.size();
        ids.insert(text.substr(at, text.find('"', at) - at));
    }
}

bool mayChange(const Asker &asker, const std::string &type, Record record, bool isOwn)
{
    if (roles::may(asker.viewer, record, Action::Change, isOwn))
        return true;
    // Two records in one resource: the patient's progress in the team's task, the team's word on an alert.
    if (type == "Task")
        return roles::may(asker.viewer, Record::Progress, Action::Add, isOwn);
    return type == "DetectedIssue" && (roles::may(asker.viewer, Record::AlertSeen, Action::Add, isOwn) || roles::may(asker.viewer, Record::Alert, Action::Add, isOwn));
}

} // namespace

class TestHubMatrix : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void read_followsTheTable_onEveryWayIn_data() { addAskers(); }
    void read_followsTheTable_onEveryWayIn();
    void add_followsTheTable_onEveryWayIn_data() { addAskers(); }
    void add_followsTheTable_onEveryWayIn();
    void change_followsTheTable_onEveryWayIn_data() { addAskers(); }
    void change_followsTheTable_onEveryWayIn();
    void delete_followsTheTable_onEveryWayIn_data() { addAskers(); }
    void delete_followsTheTable_onEveryWayIn();
    void refusals_standInTheLog();

private:
    static void addAskers();
    /// The status, counted when it is a refusal.
    int counted(int status);
    int status(const Answer &answer);
    int entryStatus(const Answer &answer);
    [[nodiscard]] std::map<std::string, std::int64_t> refusalsLogged() const;
    [[nodiscard]] std::string signIn(const Asker &asker);
    void expect(const char *way, const std::string &what, bool isGranted, int status) const;
    void expectRead(const std::string &token, const Json &resource, bool isGranted);
    void expectLists(const std::string &token, const Json &resource, bool isGranted);

    std::unique_ptr<HubFixture> m_hub;
    std::string m_asker; ///< who asks at present, as the log names them
    std::map<std::string, std::int64_t> m_refused; ///< by who asked
    std::map<std::string, std::set<std::string>> m_lists; ///< the ids one asker was given in lists, by token and address
};

void TestHubMatrix::initTestCase()
{
    hub::Config config;
    config.requestsPerMinute = 10'000'000;
    m_hub = std::make_unique<HubFixture>(config);
    m_hub->keepConnection();
    std::vector<Json> resources;
    Json team = Json::array();
    for (const Role role : roles::allRoles()) {
        const std::string id(roles::toToken(role));
        if (role == Role::Patient || role == Role::Caregiver)
            continue;
        resources.push_back(practitioner(id, id));
        team.push_back({{"member", {{"reference", "Practitioner/" + id}}}});
    }
    resources.push_back({{"resourceType", "CareTeam"}, {"id", "everybody"}, {"status", "active"}, {"subject", {{"reference", "Patient/" + kDurand}}},
        {"participant", team}});
    for (const roles::Scope scope : roles::allScopes())
        resources.push_back(agreement(std::string(roles::toToken(scope))));
    resources.push_back(agreement("nothing"));
    for (const auto &[patient, suffix] : {std::pair(kDurand, "-own"s), std::pair(kMartin, "-other"s)}) {
        for (const auto &[record, resource] : recordSamples(suffix, patient)) {
            resources.push_back(resource);
            resources.push_back(provenanceOf(resource, patient));
        }
    }
    m_hub->importAsOperator(resources);
}

void TestHubMatrix::addAskers()
{
    QTest::addColumn<QString>("who");
    for (const QString &name : askerNames())
        QTest::newRow(name.toUtf8().constData()) << name;
}

int TestHubMatrix::counted(int status)
{
    if (status == 403)
        ++m_refused[m_asker];
    return status;
}

int TestHubMatrix::status(const Answer &answer)
{
    return counted(answer.status);
}

int TestHubMatrix::entryStatus(const Answer &answer)
{
    return counted(QString::fromStdString(answer.at("/entry/0/response/status")).toInt());
}

std::map<std::string, std::int64_t> TestHubMatrix::refusalsLogged() const
{
    return m_hub->storage().read([](auto &database) {
        auto query = hub::require(database.prepare("SELECT actor, count(*) FROM access_log WHERE action LIKE 'refused 403 %' GROUP BY actor"));
        std::map<std::string, std::int64_t> found;
        while (hub::require(query.step()))
            found[query.text(0)] = query.integer(1);
        return found;
    });
}

std::string TestHubMatrix::signIn(const Asker &asker)
{
    m_asker = asker.reference;
    switch (asker.kind) {
    case hub::Caller::Kind::Patient:
        return m_hub->patient(asker.id);
    case hub::Caller::Kind::Caregiver:
        return m_hub->caregiver(asker.id);
    default:
        return m_hub->professional(asker.id);
    }
}

void TestHubMatrix::expect(const char *way, const std::string &what, bool isGranted, int status) const
{
    const bool isRight = isGranted ? status >= 200 && status < 300 : status == 403;
    QVERIFY2(isRight, (std::string(way) + ' ' + what + ": " + std::to_string(status) + (isGranted ? ", granted" : ", not granted")).c_str());
}

void TestHubMatrix::expectRead(const std::string &token, const Json &resource, bool isGranted)
{
    const std::string path = pathOf(resource);
    const std::string url = "/fhir/R4/" + path;
    expect("read", path, isGranted, status(m_hub->get(url, token)));
    expect("vread", path, isGranted, status(m_hub->get(url + "/_history/1", token)));
    expect("history", path, isGranted, status(m_hub->get(url + "/_history", token)));
    expect("batch read", path, isGranted, entryStatus(m_hub->post("/fhir/R4", bundleOf("batch", {getEntry(path)}), token)));
    expect("transaction read", path, isGranted, status(m_hub->post("/fhir/R4", bundleOf("transaction", {getEntry(path)}), token)));
}

/// Lists hold what is granted and nothing else, or are refused as a whole.
void TestHubMatrix::expectLists(const std::string &token, const Json &resource, bool isGranted)
{
    const std::string id = resource["id"];
    const std::string type = resource["resourceType"];
    const auto holds = [&](const std::string &address, const std::function<Answer()> &get) {
        auto [found, isNew] = m_lists.try_emplace(token + address);
        for (Answer page = isNew ? get() : Answer(); isNew; page = m_hub->get(page.link("next"), token)) {
            (void)status(page);
            addIds(found->second, page.body);
            if (page.link("next").empty())
                break;
        }
        return found->second.contains(id);
    };
    const auto listed = [&](const std::string &address) { return holds(address, [&] { return m_hub->get(address, token); }); };
    QCOMPARE(listed("/fhir/R4/" + type + "?_id=" + id), isGranted);
    QCOMPARE(listed("/fhir/R4/" + type + "?_count=500"), isGranted);
    QCOMPARE(holds(type + " by form", [&] { return m_hub->form("/fhir/R4/" + type + "/_search", "_count=500", token); }), isGranted);
    QCOMPARE(listed("/fhir/R4/" + type + "/_history"), isGranted);
    QCOMPARE(listed("/fhir/R4/_history?_count=50"), isGranted);
    QCOMPARE(listed("/fhir/R4/$changes?_count=50"), isGranted);
    QCOMPARE(listed("/fhir/R4/Provenance?_id=of-" + id + "&_include=Provenance:target"), isGranted);
    const auto inBatch = [&] {
        Answer answer = m_hub->post("/fhir/R4", bundleOf("batch", {getEntry(type + "?_id=" + id)}), token);
        (void)entryStatus(answer);
        return answer;
    };
    QCOMPARE(holds("batch " + id, inBatch), isGranted);
}

void TestHubMatrix::read_followsTheTable_onEveryWayIn()
{
    QFETCH(QString, who);
    const Asker asker = askerCalled(who);
    const std::string token = signIn(asker);
    for (const auto &[record, resource] : recordSamples("-own", kDurand)) {
        const bool isGranted = roles::may(asker.viewer, record, Action::Read, asker.kind == hub::Caller::Kind::Patient); // made by the patient
        expectRead(token, resource, isGranted);
        expectLists(token, resource, isGranted);
    }
    for (const auto &[record, resource] : recordSamples("-other", kMartin)) {
        expectRead(token, resource, false);
        expectLists(token, resource, false);
    }
}

void TestHubMatrix::add_followsTheTable_onEveryWayIn()
{
    QFETCH(QString, who);
    const Asker asker = askerCalled(who);
    const std::string token = signIn(asker);
    const std::string suffix = "-by-" + tagOf(who);
    for (const auto &[patient, isOwn] : {std::pair(kDurand, true), std::pair(kMartin, false)}) {
        for (const auto &[record, sample] : recordSamples(suffix + (isOwn ? "-own" : "-other"), patient)) {
            const bool isGranted = isOwn && roles::may(asker.viewer, record, Action::Add, true);
            Json resource = asker.kind == hub::Caller::Kind::Patient ? sample : saidBy(sample, asker.reference);
            if (asker.kind == hub::Caller::Kind::Caregiver && resource["resourceType"] == "Provenance")
                resource["performer"] = Json::array({{{"reference", asker.reference}}});
            const std::string path = pathOf(resource);
            const std::string type = resource["resourceType"];
            const auto named = [&](const std::string &way) {
                Json other = resource;
                other["id"] = resource["id"].get<std::string>() + way;
                return other;
            };
            const Json put = named("-p");
            const Json createEntry{{"resource", resource}, {"request", {{"method", "POST"}, {"url", type}}}};
            expect("update as create", path, isGranted, status(m_hub->put("/fhir/R4/" + pathOf(put), put, token)));
            expect("create", path, isGranted, status(m_hub->post("/fhir/R4/" + type, resource, token)));
            expect("batch update", path, isGranted, entryStatus(m_hub->post("/fhir/R4", bundleOf("batch", {putEntry(named("-b"))}), token)));
            expect("transaction update", path, isGranted, status(m_hub->post("/fhir/R4", bundleOf("transaction", {putEntry(named("-t"))}), token)));
            expect("transaction create", path, isGranted, status(m_hub->post("/fhir/R4", bundleOf("transaction", {createEntry}), token)));
            expect("batch create", path, isGranted, entryStatus(m_hub->post("/fhir/R4", bundleOf("batch", {createEntry}), token)));
        }
    }
}

void TestHubMatrix::change_followsTheTable_onEveryWayIn()
{
    QFETCH(QString, who);
    const Asker asker = askerCalled(who);
    const std::string token = signIn(asker);
    for (const auto &[patient, isOwn] : {std::pair(kDurand, true), std::pair(kMartin, false)}) {
        const auto samples = recordSamples("-for-" + tagOf(who) + (isOwn ? "-own" : "-other"), patient);
        std::vector<Json> resources;
        for (const auto &[record, sample] : samples)
            resources.push_back(sample);
        m_hub->importAsOperator(resources);
        for (const auto &[record, sample] : samples) {
            const bool isTheirs = isOwn && asker.kind == hub::Caller::Kind::Patient;
            const bool isGranted = isOwn && mayChange(asker, sample["resourceType"], record, isTheirs);
            const auto changed = [&](const char *language) {
                Json other = sample;
                other["language"] = language;
                return other;
            };
            const std::string path = pathOf(sample);
            const auto version = [&](int number) { return "W/\"" + std::to_string(isGranted ? number : 1) + '"'; };
            expect("update", path, isGranted, status(m_hub->put("/fhir/R4/" + path, changed("fr"), token, {{"If-Match", version(1)}})));
            expect("batch update", path, isGranted, entryStatus(m_hub->post("/fhir/R4", bundleOf("batch", {putEntry(changed("en"), version(2))}), token)));
            expect("transaction update", path, isGranted,
                status(m_hub->post("/fhir/R4", bundleOf("transaction", {putEntry(changed("de"), version(3))}), token)));
        }
    }
}

void TestHubMatrix::delete_followsTheTable_onEveryWayIn()
{
    QFETCH(QString, who);
    const Asker asker = askerCalled(who);
    const std::string token = signIn(asker);
    const auto deleteEntry = [](const std::string &path) { return Json{{"request", {{"method", "DELETE"}, {"url", path}}}}; };
    const bool byPatient = asker.kind == hub::Caller::Kind::Patient;
    std::vector<std::pair<Json, bool>> granted;
    std::vector<Json> resources;
    for (const auto &[patient, isOwn] : {std::pair(kDurand, true), std::pair(kMartin, false)}) {
        for (const auto &[record, sample] : recordSamples("-gone-" + tagOf(who) + (isOwn ? "-own" : "-other"), patient)) {
            // The patient's, and where somebody else asks, one that is theirs as well.
            for (const bool isTheirs : {false, true}) {
                if (isTheirs && !isOwn && asker.kind == hub::Caller::Kind::Caregiver)
                    continue; // a helper of one patient is named in no other record
                const std::string author = isTheirs ? asker.reference : "Practitioner/" + kClaire;
                Json resource = byPatient && isTheirs ? sample : saidBy(sample, author);
                resource["id"] = resource["id"].get<std::string>() + (isTheirs ? "-theirs" : "-elses");
                const bool isReallyTheirs = isTheirs && (byPatient || resource != sample);
                const bool isSaid = saidBy(sample, "Practitioner/x") != sample; // types that name who speaks
                const bool owns = isSaid ? isReallyTheirs : byPatient;
                const bool isGranted = isOwn && hub::ruleOf(resource["resourceType"].get<std::string>())->isDeletable && owns
                    && roles::may(asker.viewer, record, Action::Change, true) && roles::may(asker.viewer, record, Action::Read, true);
                resources.push_back(resource);
                granted.emplace_back(std::move(resource), isGranted);
            }
        }
    }
    m_hub->importAsOperator(resources);
    for (const auto &[resource, isGranted] : granted) {
        const std::string path = pathOf(resource);
        expect("delete", path, isGranted, status(m_hub->remove("/fhir/R4/" + path, token)));
        expect("batch delete", path, isGranted, entryStatus(m_hub->post("/fhir/R4", bundleOf("batch", {deleteEntry(path)}), token)));
        expect("transaction delete", path, isGranted, status(m_hub->post("/fhir/R4", bundleOf("transaction", {deleteEntry(path)}), token)));
    }
}

void TestHubMatrix::refusals_standInTheLog()
{
    // The log is written a second late; asked once, for all that came before.
    QTRY_VERIFY(refusalsLogged() == m_refused);
    QVERIFY(m_refused.size() == std::size_t(askerNames().size()));
    QVERIFY(!hub::brokenAccessLogRow(m_hub->storage()));
}

QTEST_GUILESS_MAIN(TestHubMatrix)
#include "tst_hubmatrix.moc"
