// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/mypathviewmodel.h"

#include "app/domain/pathchanges.h"
#include "app/services/caredesk.h"
#include "app/services/pathplanning.h"
#include "app/store/documentjson.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/plantext.h"

#include <QPointer>

#include <algorithm>
#include <set>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using content::Mastery;

namespace {

QVariantMap step(const QString &text, const QString &detail, const QString &state)
{
    return {{u"text"_s, text}, {u"detail"_s, detail}, {u"step"_s, state}};
}

} // namespace

MyPathViewModel::MyPathViewModel(const Context &context, services::VoiceNotes *notes, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_notes(notes),
      m_skills({{"key", [](const SkillRow &row) { return row.key; }},
                   {"title", [](const SkillRow &row) { return row.title; }},
                   {"skillState", [](const SkillRow &row) { return row.state; }},
                   {"stateText", [](const SkillRow &row) { return row.stateText; }},
                   {"isSafety", [](const SkillRow &row) { return row.isSafety; }}},
          nullptr),
      m_changes({{"key", [](const ChangeRow &row) { return row.key; }},
                    {"what", [](const ChangeRow &row) { return row.what; }},
                    {"who", [](const ChangeRow &row) { return row.who; }},
                    {"why", [](const ChangeRow &row) { return row.why; }}},
          nullptr),
      m_spoken({{"key", [](const SpokenRow &row) { return row.key; }},
                   {"question", [](const SpokenRow &row) { return row.question; }},
                   {"detail", [](const SpokenRow &row) { return row.detail; }},
                   {"isPlaying", [](const SpokenRow &row) { return row.isPlaying; }}},
          nullptr)
{
    refresh();
}

MyPathViewModel::~MyPathViewModel()
{
    if (!m_playing.isEmpty())
        m_notes->device().stopPlaying();
}

void MyPathViewModel::refresh()
{
    m_steps.clear();
    m_safetyText.clear();
    m_othersText.clear();
    m_changesText.clear();
    if (const auto path = m_record.path()) {
        const auto history = context().store().documents.history(path->id.value);
        const std::vector<store::DocumentVersion> versions = history ? *history : std::vector<store::DocumentVersion>();
        readSteps(*path, versions);
        readSkills(*path);
        readChanges(versions);
    } else {
        m_skills.setRows({});
        m_changes.setRows({});
    }
    readSpoken();
    emit changed();
}

QString MyPathViewModel::whoAndWhen(const domain::Envelope &envelope) const
{
    //: Who did something and when; %1 is a name, %2 a moment such as "today at 8:05am"
    return tr("%1, %2").arg(m_record.nameOf(envelope.author), context().wording.moment(envelope.occurredAt, context().now()));
}

void MyPathViewModel::readSteps(const domain::EducationPath &path, const std::vector<store::DocumentVersion> &history)
{
    const Wording &wording = context().wording;
    const auto care = services::careHistory(context().store(), path.patient);
    const domain::CareProcess process = care ? care->now : domain::CareProcess();
    const auto day = [&](const platform::ZonedTime &at) {
        //: Under a step of the path; %1 is a day such as Saturday 21 November
        return tr("Done on %1.").arg(wording.day(at));
    };
    if (process.withdrawnAt) {
        //: First line of the steps, after the person stopped; their care goes on as before
        const QString stopped = tr("You stopped taking part");
        //: Under the line that says that the person stopped; %1 is a day such as Saturday 21 November
        m_steps << step(stopped, tr("On %1. You can come back whenever you wish.").arg(wording.day(*process.withdrawnAt)), u"unknown"_s);
    } else if (process.agreedAt) {
        //: First line of the steps: the person agreed to take part in therapeutic education
        const QString agreed = tr("You agreed to take part");
        m_steps << step(agreed, day(*process.agreedAt), u"done"_s);
    }
    //: First step of a path: the nurse and the patient look together at what is known and needed
    const QString assessment = tr("Assessment with your nurse");
    //: Under a step of the path whose date nobody wrote down in the app
    const QString undated = tr("The date is not written here.");
    m_steps << step(assessment, process.assessedAt ? day(*process.assessedAt) : undated, process.assessedAt ? u"done"_s : u"unknown"_s);
    //: Second step of a path: its units are chosen
    const QString chosen = tr("Path chosen together");
    const QString sent = history.empty() ? QString() : whoAndWhen(history.back().envelope);
    m_steps << step(chosen, sent, u"done"_s);

    const auto progress = m_record.progress();
    int finished = 0;
    std::optional<platform::ZonedTime> last;
    for (const domain::PathUnit &each : path.units) {
        const UnitState state = PatientRecord::state(each.task, progress);
        finished += state.completedAt.has_value();
        if (state.completedAt && (!last || last->at < state.completedAt->at))
            last = state.completedAt;
    }
    const int total = static_cast<int>(path.units.size());
    //: Third step of a path: its units are learnt
    const QString units = tr("Units");
    //: Under the step of the units; %1 finished, of %2
    QString detail = tr("%1 of %2 finished.").arg(finished).arg(total);
    if (last) {
        //: Under the step of the units; %1 is "2 of 5 finished.", %2 a day such as Saturday 21 November
        detail = tr("%1 The last one on %2.").arg(detail, wording.day(*last));
    }
    const bool isOver = finished == total && total > 0;
    m_steps << step(units, detail, isOver ? u"done"_s : u"now"_s);
    //: Fourth step of a path: the nurse and the patient look together at what was learnt
    const QString review = tr("Looking back together");
    if (process.evaluatedAt) {
        m_steps << step(review, day(*process.evaluatedAt), u"done"_s);
        return;
    }
    //: Under the last step of the path, which has no date yet
    m_steps << step(review, tr("You choose the date with your nurse."), isOver ? u"now"_s : u"later"_s);
}

void MyPathViewModel::readSkills(const domain::EducationPath &path)
{
    const auto records = services::records(m_record.answers());
    std::vector<SkillRow> rows;
    std::set<std::string> seen;
    int known[2] = {0, 0};
    int total[2] = {0, 0};
    for (const domain::PathUnit &each : path.units) {
        const content::Pack *pack = context().library().pack(each.unit.pack);
        const content::Unit *unit = context().library().unit(each.unit);
        for (const content::CompetenceId &id : pack && unit ? unit->competences : std::vector<content::CompetenceId>()) {
            const content::Competence *competence = pack->competence(id);
            if (!competence || !seen.insert(id.value).second)
                continue;
            const Mastery mastery = content::masteryOf(*competence, records);
            SkillRow row{QString::fromStdString(id.value), context().wording.text(competence->title), {}, {}, competence->safety};
            switch (mastery) {
            case Mastery::Mastered:
                row.state = u"known"_s;
                //: Beside something to know: the last answers about it were right
                row.stateText = tr("You know it");
                break;
            case Mastery::Learning:
                row.state = u"again"_s;
                //: Beside something to know: begun, and it will come back
                row.stateText = tr("To look at again");
                break;
            case Mastery::NotSeen:
                row.state = u"new"_s;
                //: Beside something to know: no question about it has come yet
                row.stateText = tr("Still to come");
                break;
            }
            ++total[competence->safety];
            known[competence->safety] += mastery == Mastery::Mastered;
            rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(rows, {}, [](const SkillRow &row) { return !row.isSafety; });
    m_skills.setRows(rows);
    if (total[1] > 0) {
        //: Counts what matters for safety; %1 known, %2 in all
        m_safetyText = tr("Safety: %1 of %2").arg(known[1]).arg(total[1]);
    }
    if (total[0] > 0) {
        //: Counts what there is to know besides safety; %1 known, %2 in all
        m_othersText = tr("Everyday life: %1 of %2").arg(known[0]).arg(total[0]);
    }
}

QStringList MyPathViewModel::titles(const std::vector<domain::UnitRef> &units) const
{
    QStringList names;
    for (const domain::UnitRef &each : units) {
        if (const content::Unit *unit = context().library().unit(each)) {
            //: Title of a unit inside a sentence
            names << tr("“%1”").arg(context().wording.text(unit->title));
        }
    }
    return names;
}

void MyPathViewModel::readChanges(const std::vector<store::DocumentVersion> &history)
{
    std::vector<std::pair<platform::Instant, ChangeRow>> rows;
    std::optional<domain::EducationPath> before;
    int count = 0;
    platform::ZonedTime last;
    for (auto version = history.rbegin(); version != history.rend(); ++version) {
        auto path = store::pathFromBody(version->body);
        if (!path)
            continue;
        ChangeRow row{QString::fromStdString(version->id), {}, whoAndWhen(version->envelope), QString::fromStdString(path->changeReason)};
        if (!before) {
            //: List of the changes of a path: its first version
            row.what = tr("The path was sent.");
            rows.emplace_back(version->envelope.occurredAt.at, std::move(row));
            before = std::move(*path);
            continue;
        }
        const domain::PathChange change = domain::changeBetween(*before, *path);
        const bool isSameReason = before->changeReason == path->changeReason;
        before = std::move(*path);
        if (change.isNothing())
            continue;
        QStringList sentences;
        if (const QStringList added = titles(change.added); !added.isEmpty()) {
            //: List of the changes of a path; %1 is a list of units
            sentences << tr("Added: %1.").arg(listOf(added, context().wording));
        }
        if (const QStringList removed = titles(change.removed); !removed.isEmpty()) {
            //: List of the changes of a path; %1 is a list of units
            sentences << tr("Taken out: %1.").arg(listOf(removed, context().wording));
        }
        if (change.isReordered) {
            //: List of the changes of a path
            sentences << tr("The units are in another order.");
        }
        if (const QStringList dated = titles(change.dated); !dated.isEmpty()) {
            //: List of the changes of a path: another day; %1 is a list of units
            sentences << tr("Another day for %1.").arg(listOf(dated, context().wording));
        }
        row.what = sentences.join(u' ');
        if (isSameReason)
            row.why.clear();
        rows.emplace_back(version->envelope.occurredAt.at, std::move(row));
        ++count;
        last = version->envelope.occurredAt;
    }
    const auto plan = context().store().medications.plan(m_record.patient());
    for (const domain::Medication &medicine : plan ? *plan : std::vector<domain::Medication>()) {
        for (const PlanChange &change : planChanges(medicine, context())) {
            if (m_record.isOwn(change.version))
                continue; // what one wrote oneself is no news
            const domain::Envelope &by = change.version;
            //: List of the changes of a path: one of a medicine; %1 is its name, %2 what changed
            const QString what = tr("%1: %2").arg(capitalised(QString::fromStdString(medicine.name)), change.what);
            rows.emplace_back(by.occurredAt.at, ChangeRow{QString::fromStdString(by.id.value), what, whoAndWhen(by), change.why});
            ++count;
            last = last.at < by.occurredAt.at ? by.occurredAt : last;
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const auto &row) { return row.first; });
    std::vector<ChangeRow> ordered;
    for (auto &[at, row] : rows)
        ordered.push_back(std::move(row));
    m_changes.setRows(ordered);
    if (count > 0) {
        //: Link to the changes of the path; %n changes
        const QString changes = tr("%n changes", nullptr, count);
        //: Link to the changes of the path; %1 is "2 changes", %2 a day such as Saturday 21 November
        m_changesText = tr("%1, the last on %2").arg(changes, context().wording.day(last));
    }
}

void MyPathViewModel::readSpoken()
{
    std::vector<SpokenRow> rows;
    for (const domain::Answer &answer : m_notes ? m_record.answers() : std::vector<domain::Answer>()) {
        if (!services::isSpoken(answer) || !m_notes->has(answer.envelope.id))
            continue;
        const content::Unit *unit = context().library().unit(answer.unit);
        const content::Question *question = unit ? unit->quiz.find(content::QuestionId(answer.question)) : nullptr;
        const QString key = QString::fromStdString(answer.envelope.id.value);
        rows.push_back({key, question ? context().wording.text(question->stem) : QString(),
            context().wording.momentSentence(answer.envelope.occurredAt, context().now()), key == m_playing});
    }
    std::ranges::reverse(rows);
    m_spoken.setRows(rows);
}

void MyPathViewModel::listen(const QString &key)
{
    if (!m_notes)
        return;
    stopListening();
    m_spokenTrouble.clear();
    const auto sound = m_notes->read({key.toStdString()});
    const QPointer self(this);
    platform::VoiceRecorder::Events events{[](std::int64_t) {}, [] {},
        [self] {
            if (!self)
                return;
            self->m_playing.clear();
            self->refresh();
        },
        [] {}};
    const auto started = sound ? m_notes->device().play(*sound, std::move(events)) : platform::Result<void>(sound.error());
    if (started) {
        m_playing = key;
    } else {
        //: A spoken answer that cannot be played on this device
        m_spokenTrouble = tr("It cannot be played here.");
    }
    refresh();
}

void MyPathViewModel::stopListening()
{
    if (m_playing.isEmpty())
        return;
    m_notes->device().stopPlaying();
    m_playing.clear();
    refresh();
}

void MyPathViewModel::deleteSpoken(const QString &key)
{
    if (!m_notes)
        return;
    if (key == m_playing)
        stopListening();
    if (auto done = m_notes->remove({key.toStdString()}); !done)
        emit failed(entryText(done.error()));
    refresh();
}

} // namespace viewmodels
