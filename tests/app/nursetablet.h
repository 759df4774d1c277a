// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/nursespace.h"
#include "platforms/dummy/memorykeystore.h"
#include "tests/support/factbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QTest>

namespace testsupport {

inline const domain::PatientId kJeanne = FactBuilder::kPatient;
inline const domain::ActorId kClaire{"0190b7a0-0000-7000-8000-00000000c1a1"};
inline constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

inline const services::Library &library()
{
    static const services::Library packs = services::Library::load(
        testsupport::inSource("content/packs"), testsupport::inSource("content/pictos"));
    return packs;
}

/// Claire's tablet, with Mme Durand on it.
struct Tablet {
    Tablet()
    {
        domain::Envelope fromHub = facts.envelope();
        QVERIFY(store->people.savePatient({{kJeanne.value}, domain::role::kPatient, "Jeanne", "Durand", "Mme", "1948-04-12", "female", {}, {}}, fromHub));
        fromHub = facts.envelope();
        QVERIFY(store->people.saveProfessional({kClaire, domain::role::kNurse, "Claire", "Morel", {}, {}, {}, {}, {}}, fromHub));
        clock.advanceMinutes(60);
    }

    void write(const std::string &text) { QVERIFY(store->messages.add(facts.message(text), store::Origin::Remote)); }
    void answerWrong(const std::string &question)
    {
        domain::Answer answer = facts.answer(question, domain::Answer::Verdict::NotQuite);
        answer.unit = FactBuilder::kUnit;
        answer.competence = "weigh-daily";
        QVERIFY(store->answers.add(answer, store::Origin::Remote));
    }
    void weigh(double kilograms, int daysAgo)
    {
        domain::Measure measure = facts.weight(kilograms);
        measure.envelope.occurredAt = {{clock.now().ms - daysAgo * kDayMs}, 60};
        QVERIFY(store->measures.add(measure, store::Origin::Remote));
        workspace.rules.lookAtAll(); // as after a pull
    }
    /// A path with the first unit of one pack.
    void sendPathOf(const std::string &pack)
    {
        const domain::UnitRef unit{pack, library().pack(pack)->units.front().id.value};
        const domain::PathId id{"0190b7a0-0000-7000-8000-00000000ca02"};
        domain::EducationPath path{.id = id, .patient = kJeanne};
        path.units.push_back({domain::taskId(id, unit), unit, false, {}});
        QVERIFY(store->paths.save(path, workspace.journal.envelope(kJeanne), store::Origin::Remote));
    }
    /// The usual path for heart failure, sent now.
    void sendPath()
    {
        viewmodels::PathBuilderViewModel builder(context, kJeanne, nullptr);
        builder.send();
        QVERIFY(store->paths.active(kJeanne)->has_value());
    }

    TempFolder folder;
    platform::MemoryKeystore keys;
    FakeClock clock;
    FactBuilder facts;
    services::Profile profile = *services::Profile::open(folder.path(), keys);
    std::unique_ptr<store::Store> store = std::move(*profile.openStore());
    services::TokenVault tokens{std::move(*profile.openStore())};
    viewmodels::Wording wording{QStringLiteral("en")};
    services::Workspace workspace{profile, tokens, *store, library(), clock,
        services::Identity{domain::role::kNurse, kClaire, {}, "https://hub.example"}, "tablet"};
    viewmodels::Context context{workspace, wording};
};

inline QVariant cell(QAbstractItemModel *model, int row, const char *role)
{
    return model->index(row, 0).data(model->roleNames().key(role));
}

inline QString text(QAbstractItemModel *model, int row, const char *role)
{
    return cell(model, row, role).toString().replace(QChar(0x00A0), u' ');
}

inline QStringList column(QAbstractItemModel *model, const char *role)
{
    QStringList values;
    for (int row = 0; row < model->rowCount(); ++row)
        values << text(model, row, role);
    return values;
}

} // namespace testsupport
