// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the way of a pack from the hub to the shelf: it goes on where it was cut, what changed on the way is not believed, and
// whatever ends badly leaves the shelf as it was.
#include "app/services/packfetch.h"
#include "tests/app/shelfdevice.h"
#include "tests/hub/hubfixture.h"
#include "tests/reliability/replicadevice.h"
#include "tests/support/faultproxy.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace testsupport;
using platform::ErrorCode;
using services::InstallOutcome;
using What = InstallOutcome::What;

namespace {

constexpr std::uintmax_t kSmallPiece = 700; // the pack of these tests is a small one

struct World {
    HubFixture hub;
    FaultProxy line{hub.address()};
    Device device;
    StoreFixture store;
    HastyClient client;
    MemoryTokenStore tokens;
    engine::ServerProfile profile;
    TempFolder parts;

    World()
    {
        tokens.tokens = engine::Tokens{line.url(), line.url() + "/fhir/R4", hub.patient(kDurand), {}, {hub.clock.now().ms + 86'400'000}, {}, {}};
    }

    void offer(const char *version, const content::SecretKey &key = issuer())
    {
        std::filesystem::create_directories(hub.folder() / "data/packs");
        writeFile(hub.folder() / "data/packs" / (std::string("good-") + version + ".passerelle"), SignedPack().version(version).signedBy(key));
    }

    platform::Result<std::vector<InstallOutcome>> fetch()
    {
        engine::Session session(client, tokens, hub.clock, profile);
        must(session.open());
        return services::PackFetch(session, device.shelf, store->settings, parts.path(), kSmallPiece).run(kToday);
    }

    [[nodiscard]] std::string taught() const
    {
        const auto contents = device.shelf.read(kToday);
        return contents.trusted.empty() ? std::string() : contents.trusted.front().version;
    }
};

} // namespace

class TestPackFetch : public QObject {
    Q_OBJECT

private slots:
    void fetch_nothingOffered_isFine();
    void fetch_offered_isInstalledOnce();
    void fetch_later_takesItsPlace();
    void fetch_cutAnywhere_goesOnWhereItWas();
    void fetch_changedOnTheWay_isNotBelieved();
    void fetch_notTrusted_waitsUntilItIs();
    void fetch_notAPack_isJudgedOnce();
    void packs_withoutSignIn_areRefused();
};

void TestPackFetch::fetch_nothingOffered_isFine()
{
    World world;
    const auto outcomes = world.fetch();
    QVERIFY(outcomes && outcomes->empty());
}

void TestPackFetch::fetch_offered_isInstalledOnce()
{
    World world;
    world.offer("1.0.0");
    const auto first = world.fetch();
    QVERIFY2(first, first ? "" : first.error().detail.c_str());
    QCOMPARE(first->size(), std::size_t(1));
    QCOMPARE(first->front().what, What::Installed);
    QCOMPARE(world.taught(), std::string("1.0.0"));
    QVERIFY(std::filesystem::is_empty(world.parts.path()));
    const int before = world.client.requests;
    QVERIFY(world.fetch()->empty());
    QCOMPARE(world.client.requests, before + 1); // the list, and nothing else
}

void TestPackFetch::fetch_later_takesItsPlace()
{
    World world;
    world.offer("1.0.0");
    QVERIFY(world.fetch());
    world.offer("1.1.0");
    QCOMPARE(world.fetch()->front().what, What::Installed);
    QCOMPARE(world.taught(), std::string("1.1.0"));
}

void TestPackFetch::fetch_cutAnywhere_goesOnWhereItWas()
{
    World world;
    world.offer("1.0.0");
    const auto whole = std::filesystem::file_size(world.hub.folder() / "data/packs/good-1.0.0.passerelle");
    QVERIFY(whole > 3 * kSmallPiece);
    // Somewhere in the third piece.
    int pieces = 0;
    world.line.change("GET /packs/", [&](std::string answer) { return ++pieces == 3 ? answer.substr(0, answer.size() / 2) : answer; }, 1 << 10);
    const auto cut = world.fetch();
    QVERIFY(!cut);
    QVERIFY(world.taught().empty());
    QCOMPARE(std::filesystem::file_size(std::filesystem::directory_iterator(world.parts.path())->path()), 2 * kSmallPiece);
    world.line.forgetCounts();
    QCOMPARE(world.fetch()->front().what, What::Installed);
    QCOMPARE(world.taught(), std::string("1.0.0"));
    QCOMPARE(std::uintmax_t(world.line.requests()), 1 + (whole - 2 * kSmallPiece + kSmallPiece - 1) / kSmallPiece); // no piece twice
}

void TestPackFetch::fetch_changedOnTheWay_isNotBelieved()
{
    World world;
    world.offer("1.0.0");
    QVERIFY(world.fetch());
    world.offer("2.0.0");
    world.line.change("GET /packs/", [](std::string answer) {
        answer.back() = char(answer.back() ^ 1);
        return answer;
    });
    const auto outcomes = world.fetch();
    QCOMPARE(outcomes.error().code, ErrorCode::BadReply);
    QCOMPARE(world.taught(), std::string("1.0.0"));
    QVERIFY(std::filesystem::is_empty(world.parts.path()));
    QCOMPARE(world.fetch()->front().what, What::Installed); // from the beginning
    QCOMPARE(world.taught(), std::string("2.0.0"));
}

void TestPackFetch::fetch_notTrusted_waitsUntilItIs()
{
    World world;
    const content::SecretKey stranger = content::SecretKey::random();
    world.offer("1.0.0", stranger);
    QCOMPARE(world.fetch()->front().what, What::NotTrusted);
    QVERIFY(world.taught().empty());
    const int before = world.client.requests;
    QVERIFY(world.device.trust({{trusted(stranger)}, {}}).isKept);
    QCOMPARE(world.fetch()->front().what, What::Installed);
    QCOMPARE(world.client.requests, before + 1); // its bytes were there
    QCOMPARE(world.taught(), std::string("1.0.0"));
}

void TestPackFetch::fetch_notAPack_isJudgedOnce()
{
    World world;
    std::filesystem::create_directories(world.hub.folder() / "data/packs");
    writeFile(world.hub.folder() / "data/packs/odd.passerelle", std::string(5000, 'x'));
    writeFile(world.hub.folder() / "data/packs/notes.txt", "not offered");
    const auto first = world.fetch();
    QCOMPARE(first->size(), std::size_t(1));
    QCOMPARE(first->front().what, What::Damaged);
    QVERIFY(world.fetch()->empty());
    QVERIFY(world.taught().empty());
}

void TestPackFetch::packs_withoutSignIn_areRefused()
{
    World world;
    world.offer("1.0.0");
    QCOMPARE(world.hub.get("/packs", {}).status, 401);
    const Answer list = world.hub.get("/packs", world.hub.professional());
    QCOMPARE(list.status, 200);
    const std::string digest = list.at("/packs/0/sha256");
    QCOMPARE(world.hub.get("/packs/" + digest, {}).status, 401);
    QCOMPARE(world.hub.get("/packs/..%2Fhub.key", world.hub.professional()).status, 404);
    const Answer part = world.hub.get("/packs/" + digest, world.hub.professional(), {{"Range", "bytes=10-19"}, {"Accept-Encoding", "gzip"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body.size(), std::size_t(10));
}

QTEST_GUILESS_MAIN(TestPackFetch)
#include "tst_packfetch.moc"
