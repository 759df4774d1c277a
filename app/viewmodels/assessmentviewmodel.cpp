// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: one conversation, whose parts share what was said.
#include "app/viewmodels/assessmentviewmodel.h"

#include "app/services/pathplanning.h"
#include "app/store/goalstore.h"
#include "app/viewmodels/assessmenttext.h"
#include "app/viewmodels/caretext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"
#include "platforms/base/uuid.h"

#include <algorithm>
#include <array>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace asked = domain::asked;
using domain::Assessment;
using Stage = domain::CareProcess::Stage;

namespace {

constexpr auto kForm = Assessment::Form::Education;
constexpr std::string_view kSeen = "seen";

std::vector<RowsModel<AskedRow>::Role> fields()
{
    return {{"key", [](const AskedRow &row) { return QVariant(row.key); }}, {"text", [](const AskedRow &row) { return QVariant(row.text); }},
        {"options", [](const AskedRow &row) { return QVariant(row.options); }},
        {"value", [](const AskedRow &row) { return QVariant(row.value); }}};
}

std::vector<std::string> withPrefix(std::string_view prefix, const auto &names)
{
    std::vector<std::string> items;
    for (const auto &name : names)
        items.push_back(std::string(prefix) + std::string(name));
    return items;
}

QString titleOf(const domain::UnitRef &unit, const services::Library &library, const Wording &wording)
{
    const content::Unit *known = library.unit(unit);
    //: A title inside a sentence
    return QCoreApplication::translate("AssessmentViewModel", "“%1”").arg(known ? wording.text(known->title) : QString::fromStdString(unit.unit));
}

} // namespace

AssessmentViewModel::AssessmentViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_items(fields(), this), m_baseline(new BaselineViewModel(context, m_patient, this))
{
    // An answer is in the store already: only what follows from it is read again.
    connect(m_baseline, &BaselineViewModel::entered, this, [this] {
        const auto before = plannedUnits();
        if (!keep())
            return;
        if (auto answers = this->context().store().answers.all(m_patient))
            m_answers = std::move(*answers);
        sayEffect(before);
        emit changed();
    });
    read();
    m_section = assessmentSections().front();
    for (const QString &section : assessmentSections()) {
        if (section != "check"_L1 && partState(section).isEmpty()) {
            m_section = section;
            break;
        }
        if (section == "check"_L1 && isDraft())
            m_section = section;
    }
    show();
}

void AssessmentViewModel::refresh()
{
    read();
    show();
}

void AssessmentViewModel::read()
{
    auto known = services::readAssessment(context().store(), m_patient, kForm);
    auto process = services::careHistory(context().store(), m_patient);
    auto answers = context().store().answers.all(m_patient);
    if (!known || !process || !answers)
        return fail(!known ? known.error() : !process ? process.error() : answers.error());
    m_known = std::move(*known);
    m_process = std::move(*process);
    m_answers = std::move(*answers);
}

void AssessmentViewModel::show()
{
    std::vector<AskedRow> rows;
    for (const std::string &item : itemsOf(m_section)) {
        AskedRow row{QString::fromStdString(item), itemText(item, context().library(), context().wording), {},
            QString::fromStdString(domain::answerTo(m_known.assessment, item))};
        for (const AnswerChoice &choice : itemChoices(item))
            row.options << QVariantMap{{u"key"_s, choice.token}, {u"text"_s, choice.text}, {u"picto"_s, choice.picto}};
        rows.push_back(std::move(row));
    }
    m_items.setRows(rows);
    m_baseline->setRound(ownPacks(), services::baselineAnswers(m_known.assessment, m_answers));
    emit changed();
}

std::vector<const content::Pack *> AssessmentViewModel::ownPacks() const
{
    return services::packsIn(m_known.assessment, context().library());
}

std::string AssessmentViewModel::sectionItem(const QString &section) const
{
    return std::string(asked::kSection) + section.toStdString();
}

std::vector<std::string> AssessmentViewModel::itemsOf(const QString &section) const
{
    if (section == "daily"_L1) {
        auto items = withPrefix(asked::kDaily, asked::kActivities);
        items.emplace_back(asked::kNursingLevel);
        return items;
    }
    if (section == "home"_L1) {
        std::vector<std::string> items{std::string(asked::kLives), std::string(asked::kHelper)};
        std::ranges::move(withPrefix(asked::kEquipment, services::equipmentOf(ownPacks())), std::back_inserter(items));
        return items;
    }
    if (section == "goals"_L1)
        return withPrefix("", asked::kDelivery);
    return {};
}

// ---- what the page shows --------------------------------------------------------------------------------------------

QString AssessmentViewModel::title() const
{
    const auto person = context().store().people.find({m_patient.value});
    const QString name = person && *person ? context().wording.politeName(**person) : QString();
    //: Title of the page of the shared assessment; %1 is a patient, "Mrs Durand"
    return tr("Assessment with %1").arg(name);
}

QString AssessmentViewModel::savedText() const
{
    if (m_known.isDraft) {
        //: Shared assessment: every answer is kept at once, on this device only until it is finished
        return tr("Kept on this device. Not sent before you finish.");
    }
    if (m_known.finished) {
        const domain::Envelope &written = m_known.finished->present.written;
        //: Shared assessment; %1 is a moment, %2 a name
        return tr("Finished %1 by %2").arg(context().wording.moment(written.occurredAt, context().now()), authorName(written, context()));
    }
    //: Shared assessment: nothing was written yet
    return tr("About 15 minutes, in any order. You can stop and go on later.");
}

/// "done", "unknown" for not discussed, empty for not yet.
QString AssessmentViewModel::partState(const QString &section) const
{
    const std::string &said = domain::answerTo(m_known.assessment, sectionItem(section));
    return said == asked::kNotDiscussed ? u"unknown"_s : said.empty() ? QString() : u"done"_s;
}

QVariantList AssessmentViewModel::sections() const
{
    QVariantList list;
    for (const QString &section : assessmentSections()) {
        const QString state = partState(section);
        QString detail;
        if (state == "unknown"_L1) {
            detail = notDiscussedText();
        } else if (section == "check"_L1) {
            //: Shared assessment: the last part is finished
            detail = !m_known.isDraft && m_known.finished ? tr("agreed") : QString();
        } else if (state == "done"_L1) {
            //: Shared assessment: a part that was spoken about
            detail = tr("spoken about");
        }
        const QString step = section == m_section ? u"now"_s : !detail.isEmpty() && state.isEmpty() ? u"done"_s : state.isEmpty() ? u"later"_s : state;
        list << QVariantMap{{u"key"_s, section}, {u"text"_s, sectionName(section)}, {u"detail"_s, detail}, {u"step"_s, step}};
    }
    return list;
}

QString AssessmentViewModel::question() const
{
    return sectionQuestion(m_section);
}

QStringList AssessmentViewModel::prompts() const
{
    return sectionPrompts(m_section);
}

QString AssessmentViewModel::words() const
{
    return QString::fromStdString(domain::answerTo(m_known.assessment, std::string(asked::kWords) + m_section.toStdString()));
}

QVariantList AssessmentViewModel::packs() const
{
    QVariantList list;
    for (const content::Pack &pack : context().library().packs()) {
        if (!pack.shared) {
            list << QVariantMap{{u"key"_s, QString::fromStdString(pack.id.value)}, {u"text"_s, context().wording.text(pack.title)},
                {u"chosen"_s, domain::isYes(m_known.assessment, std::string(asked::kPack) + pack.id.value)}};
        }
    }
    return list;
}

QString AssessmentViewModel::baselineText() const
{
    if (ownPacks().empty()) {
        //: Shared assessment, part "What I know": there is nothing to ask yet. "My illnesses" is the name of a part
        return tr("Choose the illnesses first: the questions come from them.");
    }
    if (m_baseline->total() == 0) {
        //: Shared assessment, part "What I know": the packs have no question for it
        return tr("There are no questions for these illnesses.");
    }
    //: Shared assessment, part "What I know"; %1 questions were answered, of %2
    return tr("%1 of %2 questions answered. Nobody is marked: it only shows where to begin.").arg(m_baseline->given()).arg(m_baseline->total());
}

QVariantList AssessmentViewModel::goals() const
{
    QVariantList list;
    const auto rows = store::GoalStore(context().store().database()).all(m_patient);
    for (const store::GoalRow &row : rows ? *rows : std::vector<store::GoalRow>()) {
        if (row.goal.isActive) {
            list << QVariantMap{{u"key"_s, QString::fromStdString(row.goal.id.value)}, {u"text"_s, QString::fromStdString(row.goal.text)},
                //: Under a goal of a patient; %1 is a moment, %2 a name
                {u"detail"_s, tr("%1, written by %2").arg(context().wording.momentSentence(row.written.occurredAt, context().now()), authorName(row.written, context()))}};
        }
    }
    return list;
}

bool AssessmentViewModel::hasNursing() const
{
    const std::string &level = domain::answerTo(m_known.assessment, asked::kNursingLevel);
    return !level.empty() && level != asked::kNotDiscussed && level != "none";
}

QString AssessmentViewModel::nursingDay() const
{
    return QString::fromStdString(domain::answerTo(m_known.assessment, asked::kNursingDay));
}

QString AssessmentViewModel::helperName() const
{
    return QString::fromStdString(domain::answerTo(m_known.assessment, asked::kHelperWho));
}

QString AssessmentViewModel::today() const
{
    return QString::fromStdString(platform::toIsoDate(context().now()));
}

QVariantList AssessmentViewModel::review() const
{
    const Wording &wording = context().wording;
    QVariantList list;
    for (const QString &section : assessmentSections().mid(0, assessmentSections().size() - 1)) {
        QStringList lines;
        if (const std::string &words = domain::answerTo(m_known.assessment, std::string(asked::kWords) + section.toStdString()); !words.empty()) {
            //: What a patient said, in quotation marks
            lines << tr("“%1”").arg(QString::fromStdString(words));
        }
        if (section == "illnesses"_L1) {
            for (const content::Pack *pack : ownPacks())
                lines << wording.text(pack->title);
        } else if (section == "knowledge"_L1 && m_baseline->total() > 0) {
            //: Shared assessment, read together; %1 of %2 questions
            lines << tr("Questions answered: %1 of %2").arg(m_baseline->given()).arg(m_baseline->total());
        } else if (section == "goals"_L1) {
            for (const QVariant &goal : goals())
                lines << tr("“%1”").arg(goal.toMap().value(u"text"_s).toString());
        }
        auto items = itemsOf(section);
        if (section == "home"_L1)
            items.insert(items.begin() + 2, std::string(asked::kHelperWho));
        if (hasNursing() && section == "daily"_L1)
            items.emplace_back(asked::kNursingDay);
        for (const std::string &item : items) {
            const std::string &said = domain::answerTo(m_known.assessment, item);
            if (!said.empty()) {
                //: Shared assessment, read together: what was asked, and the answer
                lines << tr("%1: %2").arg(itemText(item, context().library(), wording), answerWords(item, said, wording));
            }
        }
        if (lines.isEmpty() || partState(section) == "unknown"_L1)
            lines.prepend(notDiscussedText());
        lines.removeDuplicates();
        list << QVariantMap{{u"key"_s, section}, {u"text"_s, sectionName(section)}, {u"lines"_s, lines}};
    }
    return list;
}

QString AssessmentViewModel::agreementText() const
{
    return assessmentAgreementText();
}

QString AssessmentViewModel::joinQuestion() const
{
    return m_process.now.stage == Stage::NotAsked ? consentQuestion(domain::topic::kJoin) : QString();
}

QString AssessmentViewModel::blockedText() const
{
    domain::CareStep step;
    step.kind = domain::CareStep::Kind::Assessment;
    const auto fault = domain::faultOf(m_process.now, step);
    return fault && *fault != domain::CareFault::NotAgreed ? faultText(*fault) : QString();
}

// ---- what is said ---------------------------------------------------------------------------------------------------

void AssessmentViewModel::fail(const platform::Error &error)
{
    m_errorText = entryText(error);
    emit changed();
}

bool AssessmentViewModel::keep()
{
    m_errorText.clear();
    m_isFinished = false;
    if (!m_known.isDraft) {
        m_known.draftBase = m_known.finished ? m_known.finished->present.written.id.value : std::string();
        m_known.isDraft = true;
    }
    if (domain::answerTo(m_known.assessment, asked::kBegun).empty())
        domain::answer(m_known.assessment, asked::kBegun, platform::toIso(context().now()));
    if (auto done = services::keepDraft(context().store(), m_known.assessment, m_known.draftBase); !done) {
        fail(done.error());
        return false;
    }
    return true;
}

void AssessmentViewModel::put(std::string_view item, const QString &value)
{
    if (QString::fromStdString(domain::answerTo(m_known.assessment, item)) == value)
        return;
    // Words may come letter by letter, and no plan hangs on them.
    const bool isPlanned = std::ranges::any_of(
        std::array{asked::kPack, asked::kDaily, asked::kEquipment, asked::kLives, asked::kHelper}, [item](std::string_view each) { return item.starts_with(each); });
    const auto before = isPlanned ? plannedUnits() : std::vector<domain::UnitRef>();
    domain::answer(m_known.assessment, item, value.toStdString());
    // What was put off is spoken about after all.
    if (partState(m_section) == "unknown"_L1 && !value.isEmpty() && !item.starts_with(asked::kSection))
        domain::answer(m_known.assessment, sectionItem(m_section), std::string(kSeen));
    if (!keep())
        return;
    if (isPlanned)
        sayEffect(before);
    show();
}

void AssessmentViewModel::answer(const QString &item, const QString &token)
{
    // Pressed again, it is taken back.
    const bool isSame = QString::fromStdString(domain::answerTo(m_known.assessment, item.toStdString())) == token;
    put(item.toStdString(), isSame ? QString() : token);
}

void AssessmentViewModel::setWords(const QString &words)
{
    put(std::string(asked::kWords) + m_section.toStdString(), words);
}

void AssessmentViewModel::togglePack(const QString &pack)
{
    const std::string item = std::string(asked::kPack) + pack.toStdString();
    put(item, domain::isYes(m_known.assessment, item) ? QString() : QString::fromLatin1(asked::kYes.data()));
}

void AssessmentViewModel::setReading(const QString &saying)
{
    m_reading = saying;
    const bool isHard = saying != "easy"_L1;
    domain::answer(m_known.assessment, asked::kDelivery[1], std::string(isHard ? asked::kYes : asked::kNo));
    domain::answer(m_known.assessment, asked::kDelivery[0], std::string(saying == "listen"_L1 ? asked::kYes : asked::kNo));
    if (keep())
        show();
}

bool AssessmentViewModel::addGoal(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        //: Beside the empty field of a goal
        m_errorText = tr("Write the goal in the patient’s words.");
        emit changed();
        return false;
    }
    const domain::Goal goal{{platform::uuidV7(context().now().at)}, m_patient, words.trimmed().toStdString()};
    if (auto done = context().journal().goal(goal); !done) {
        fail(done.error());
        return false;
    }
    if (keep())
        show();
    return true;
}

void AssessmentViewModel::putGoalAway(const QString &key)
{
    auto goal = store::GoalStore(context().store().database()).find({key.toStdString()});
    if (!goal || !*goal)
        return;
    (*goal)->isActive = false;
    if (auto done = context().journal().goal(**goal); !done)
        return fail(done.error());
    if (keep())
        show();
}

// ---- going on -------------------------------------------------------------------------------------------------------

void AssessmentViewModel::goTo(const QString &section)
{
    m_section = section;
    m_effect.clear();
    m_errorText.clear();
    show();
}

void AssessmentViewModel::next()
{
    put(sectionItem(m_section), QString::fromLatin1(kSeen.data()));
    goTo(assessmentSections().value(assessmentSections().indexOf(m_section) + 1, u"check"_s));
}

void AssessmentViewModel::later()
{
    put(sectionItem(m_section), QString::fromLatin1(asked::kNotDiscussed.data()));
    goTo(assessmentSections().value(assessmentSections().indexOf(m_section) + 1, u"check"_s));
}

void AssessmentViewModel::join(bool agreed)
{
    domain::ConsentEntry word;
    word.topic = domain::topic::kJoin;
    word.textVersion = services::kJoinText;
    word.decision = agreed ? domain::ConsentEntry::Decision::Given : domain::ConsentEntry::Decision::Refused;
    if (const auto done = services::recordWord(context().journal(), context().store(), m_patient, std::move(word)); !done)
        return fail(done.error());
    context().workspace.sync.request();
    refresh();
}

void AssessmentViewModel::setAgreement(const QString &agreement)
{
    m_agreement = agreement;
    m_errorText.clear();
    emit changed();
}

void AssessmentViewModel::finish()
{
    if (!blockedText().isEmpty())
        return;
    if (!joinQuestion().isEmpty()) {
        //: End of the shared assessment: the question above it has no answer yet
        m_errorText = tr("First ask whether the patient takes part, and press their answer.");
        emit changed();
        return;
    }
    if (m_agreement.isEmpty()) {
        //: End of the shared assessment: nobody said yet whether the patient agrees
        m_errorText = tr("Press whether the patient agrees with what was read.");
        emit changed();
        return;
    }
    if (m_agreement == "refused"_L1) {
        if (auto done = services::recordDisagreement(context().journal(), context().store(), m_patient); !done)
            return fail(done.error());
        //: End of the shared assessment: the patient does not agree with what was read to them
        m_errorText = tr("Their word is kept. Nothing was sent: change what does not fit, and read it again.");
        m_agreement.clear();
        context().workspace.sync.request();
        emit changed();
        return;
    }
    if (auto done = services::finishAgreedAssessment(context().journal(), context().store(), m_known.assessment); !done)
        return fail(done.error());
    context().workspace.sync.request();
    m_agreement.clear();
    m_isFinished = true;
    refresh();
    emit finished();
}

void AssessmentViewModel::beginAgain()
{
    domain::answer(m_known.assessment, asked::kBegun, {});
    for (const QString &section : assessmentSections())
        domain::answer(m_known.assessment, sectionItem(section), {});
    m_reading.clear();
    if (keep())
        goTo(assessmentSections().front());
}

void AssessmentViewModel::giveUp()
{
    if (auto done = services::dropDraft(context().store(), m_patient, kForm); !done)
        return fail(done.error());
    m_effect.clear();
    m_errorText.clear();
    refresh();
}

// ---- the path, and other versions -----------------------------------------------------------------------------------

std::vector<domain::UnitRef> AssessmentViewModel::plannedUnits() const
{
    std::vector<domain::UnitRef> units;
    if (ownPacks().empty())
        return units;
    const auto packs = services::packsFor(context().library(), domain::namedIn(m_known.assessment, asked::kPack, asked::kYes));
    const auto proposal = services::propose(
        m_patient, packs, services::forPlanner(m_known.assessment, m_answers, context().library()), m_answers, std::nullopt, context().now().at);
    for (const domain::PathUnit &unit : proposal.path.units)
        units.push_back(unit.unit);
    return units;
}

void AssessmentViewModel::sayEffect(const std::vector<domain::UnitRef> &before)
{
    const auto after = plannedUnits();
    const auto notIn = [&](const std::vector<domain::UnitRef> &these, const std::vector<domain::UnitRef> &those) {
        QStringList titles;
        for (const domain::UnitRef &unit : these) {
            if (std::ranges::find(those, unit) == those.end())
                titles << titleOf(unit, context().library(), context().wording);
        }
        return titles.join(u", "_s);
    };
    const QString added = notIn(after, before);
    const QString removed = notIn(before, after);
    QStringList sentences;
    if (!added.isEmpty() && before.empty()) {
        //: Shared assessment, what an answer changes in the path: the first proposal; %n units
        sentences << tr("The path would begin with %n units.", nullptr, static_cast<int>(after.size()));
    } else if (!added.isEmpty()) {
        //: Shared assessment, what an answer changes in the path; %1 is a list of titles
        sentences << tr("The path gains %1.").arg(added);
    }
    if (!removed.isEmpty()) {
        //: Shared assessment, what an answer changes in the path; %1 is a list of titles
        sentences << tr("The path leaves out %1.").arg(removed);
    }
    if (sentences.isEmpty() && before != after) {
        //: Shared assessment, what an answer changes in the path
        sentences << tr("The path begins elsewhere.");
    }
    m_effect = sentences.join(u' ');
}

const store::AssessmentVersion *AssessmentViewModel::other() const
{
    if (m_known.finished && m_known.finished->other)
        return &*m_known.finished->other;
    return m_known.isOvertaken() ? &m_known.finished->present : nullptr;
}

QString AssessmentViewModel::otherText() const
{
    const store::AssessmentVersion *theirs = other();
    if (!theirs)
        return {};
    //: Shared assessment: there are two versions; %1 is a name, %2 a moment
    return tr("There are two versions. %1 finished the other one %2.")
        .arg(authorName(theirs->written, context()), context().wording.moment(theirs->written.occurredAt, context().now()));
}

QVariantList AssessmentViewModel::differences() const
{
    QVariantList list;
    const store::AssessmentVersion *theirs = other();
    if (!theirs)
        return list;
    const auto words = [this](const std::string &item, const std::string &said) {
        //: Shared assessment, one of two versions: nothing was written here
        return said.empty() ? tr("nothing written") : answerWords(item, said, context().wording);
    };
    for (const domain::AssessmentDifference &each : domain::differencesBetween(m_known.assessment, theirs->assessment)) {
        list << QVariantMap{{u"text"_s, itemText(each.item, context().library(), context().wording)}, {u"ours"_s, words(each.item, each.ours)},
            {u"theirs"_s, words(each.item, each.theirs)}};
    }
    return list;
}

void AssessmentViewModel::keepOurs()
{
    if (m_known.isOvertaken()) {
        // A draft has seen it: finishing puts it on top, and the other stays in the history.
        m_known.draftBase = m_known.finished->present.written.id.value;
        if (keep())
            show();
        return;
    }
    if (auto done = services::settleAssessment(context().journal(), context().store(), Assessment(m_known.finished->present.assessment)); !done)
        return fail(done.error());
    refresh();
}

void AssessmentViewModel::keepTheirs()
{
    const store::AssessmentVersion *theirs = other();
    if (!theirs)
        return;
    if (m_known.isOvertaken())
        return giveUp();
    if (auto done = services::settleAssessment(context().journal(), context().store(), Assessment(theirs->assessment)); !done)
        return fail(done.error());
    context().workspace.sync.request();
    refresh();
}

QStringList AssessmentViewModel::history() const
{
    QStringList lines;
    if (!m_known.finished)
        return lines;
    const auto add = [&](const store::AssessmentVersion &version) {
        const domain::Envelope &written = version.written;
        //: Shared assessment: a version that was finished; %1 is a moment, %2 a name
        lines << tr("%1, %2").arg(context().wording.momentSentence(written.occurredAt, context().now()), authorName(written, context()));
    };
    add(m_known.finished->present);
    if (m_known.finished->other)
        add(*m_known.finished->other);
    for (const store::AssessmentVersion &each : m_known.finished->earlier)
        add(each);
    return lines;
}

} // namespace viewmodels
