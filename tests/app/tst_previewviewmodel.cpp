// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what an author counts on: what is saved is what is shown, at the page they were reading, and a slip of the pen
// takes nothing off the screen.
#include "app/viewmodels/previewviewmodel.h"
#include "platforms/dummy/memorykeystore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace Qt::Literals::StringLiterals;
using viewmodels::PreviewViewModel;

namespace {

/// A copy of the small pack of the tests, under an author's pen.
class Desk {
public:
    Desk() { fs::copy(testsupport::inSource("tests/fixtures/packs/good"), pack(), fs::copy_options::recursive); }

    [[nodiscard]] fs::path pack() const { return m_folder / "mine"; }
    [[nodiscard]] PreviewViewModel &preview()
    {
        if (!m_preview) {
            viewmodels::AppOptions options;
            options.pictosFolder = testsupport::inSource("content/pictos");
            options.language = u"fr"_s;
            m_preview = std::make_unique<PreviewViewModel>(options, pack(), m_keystore, m_clock);
        }
        return *m_preview;
    }

    void replace(const char *file, const std::string &before, const std::string &after)
    {
        std::string text = testsupport::readFile(pack() / file);
        const auto at = text.find(before);
        if (at == std::string::npos)
            qFatal("the pack of the tests has no %s", before.c_str());
        testsupport::writeFile(pack() / file, text.replace(at, before.size(), after));
    }

private:
    testsupport::TempFolder m_folder;
    platform::MemoryKeystore m_keystore;
    testsupport::FakeClock m_clock;
    std::unique_ptr<PreviewViewModel> m_preview;
};

constexpr const char *kLesson = "units/weighing/fr.1.md";

} // namespace

class TestPreviewViewModel : public QObject {
    Q_OBJECT

private slots:
    void open_soundPack_showsItsFirstUnit();
    void save_lesson_isReadAgainAtTheSamePage();
    void save_fault_keepsTheLastSoundPack();
    void save_hardText_isShownWithItsFinding();
    void open_brokenPack_saysWhatToMend();
    void openQuestions_andBack_showsTheLesson();
};

void TestPreviewViewModel::open_soundPack_showsItsFirstUnit()
{
    Desk desk;
    QCOMPARE(desk.preview().faults(), QVariantList());
    QCOMPARE(desk.preview().title(), u"mine"_s);
    QCOMPARE(desk.preview().units().size(), 2);
    QVERIFY(desk.preview().units().front().toMap().value(u"safety"_s).toBool());
    QCOMPARE(desk.preview().unit()->pageTitle(), u"Pourquoi"_s);
}

void TestPreviewViewModel::save_lesson_isReadAgainAtTheSamePage()
{
    Desk desk;
    desk.preview().unit()->next();
    desk.preview().app()->setTextScale(2);
    QCOMPARE(desk.preview().unit()->pageTitle(), u"Et après"_s);
    desk.replace(kLesson, "## Et après", "## Puis");
    QTRY_COMPARE(desk.preview().unit()->pageTitle(), u"Puis"_s);
    QCOMPARE(desk.preview().unit()->page(), 1);
    QCOMPARE(desk.preview().app()->textScale(), 2.0);
}

void TestPreviewViewModel::save_fault_keepsTheLastSoundPack()
{
    Desk desk;
    desk.replace(kLesson, "(picto:balance)", "(picto:nowhere)");
    (void)desk.preview(); // broken before it was opened
    QCOMPARE(desk.preview().faults().size(), 1);
    desk.replace(kLesson, "(picto:nowhere)", "(picto:balance)");
    QTRY_VERIFY(desk.preview().unit());
    desk.replace(kLesson, "(picto:balance)", "(picto:nowhere)");
    QTRY_COMPARE(desk.preview().faults().size(), 1);
    QCOMPARE(desk.preview().faults().front().toMap().value(u"place"_s).toString(), u"units/weighing/fr.1.md:8"_s);
    QCOMPARE(desk.preview().unit()->pageTitle(), u"Pourquoi"_s);
    desk.replace(kLesson, "(picto:nowhere)", "(picto:balance)");
    QTRY_COMPARE(desk.preview().faults(), QVariantList());
}

void TestPreviewViewModel::save_hardText_isShownWithItsFinding()
{
    Desk desk;
    const auto before = desk.preview().findings().size();
    desk.replace(kLesson, "## Et après", "## C'est après");
    QTRY_VERIFY(desk.preview().findings().size() > before);
    QCOMPARE(desk.preview().faults(), QVariantList());
    desk.preview().unit()->next();
    QCOMPARE(desk.preview().unit()->pageTitle(), u"C'est après"_s);
    const QVariantList findings = desk.preview().findings();
    QVERIFY(std::ranges::any_of(findings, [](const QVariant &row) { return row.toMap().value(u"reason"_s).toString().contains(u"apostrophe"_s); }));
    desk.replace(kLesson, "## C'est après", "## Et après");
    QTRY_COMPARE(desk.preview().findings().size(), before);
}

void TestPreviewViewModel::open_brokenPack_saysWhatToMend()
{
    Desk desk;
    testsupport::writeFile(desk.pack() / "pack.json", "{");
    QVERIFY(!desk.preview().app());
    QVERIFY(!desk.preview().unit());
    QVERIFY(!desk.preview().faults().isEmpty());
    QVERIFY(!desk.preview().status().isEmpty());
    QCOMPARE(desk.preview().units(), QVariantList());
}

void TestPreviewViewModel::openQuestions_andBack_showsTheLesson()
{
    Desk desk;
    desk.preview().openQuestions();
    QVERIFY(desk.preview().quiz());
    QVERIFY(!desk.preview().quiz()->stem().isEmpty());
    desk.preview().openUnit(desk.preview().task());
    QVERIFY(!desk.preview().quiz());
    QVERIFY(desk.preview().unit());
}

QTEST_GUILESS_MAIN(TestPreviewViewModel)
#include "tst_previewviewmodel.moc"
