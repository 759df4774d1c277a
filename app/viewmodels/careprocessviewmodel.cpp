// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/careprocessviewmodel.h"

#include "app/viewmodels/caretext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"

#include <algorithm>
#include <array>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using domain::CareFault;
using domain::CareStep;
using Kind = CareStep::Kind;
using Setting = CareStep::Setting;
using Stage = domain::CareProcess::Stage;

namespace {

constexpr std::array kMeetings{Kind::Assessment, Kind::Session, Kind::Evaluation, Kind::Review};

bool isOneToOne(Kind kind)
{
    return kind == Kind::Assessment || kind == Kind::Evaluation;
}

QString token(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QVariantMap stepLine(const QString &text, const QString &detail, const QString &state)
{
    return {{u"text"_s, text}, {u"detail"_s, detail}, {u"step"_s, state}};
}

} // namespace

CareProcessViewModel::CareProcessViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_day(QString::fromStdString(platform::toIsoDate(context.now())))
{
    refresh();
}

void CareProcessViewModel::refresh()
{
    auto history = services::careHistory(context().store(), m_patient);
    if (history)
        m_history = std::move(*history);
    else
        m_errorText = storageText(history.error()).title;
    emit changed();
}

QString CareProcessViewModel::name() const
{
    const auto person = context().store().people.find({m_patient.value});
    return person && *person ? context().wording.fullName(**person) : QString();
}

QString CareProcessViewModel::stageText() const
{
    return viewmodels::stageText(m_history.now.stage);
}

QString CareProcessViewModel::whoAndWhen(const domain::Envelope &envelope) const
{
    //: Who recorded a step and when it happened; %1 is a moment, %2 a name
    return tr("%1, %2").arg(context().wording.momentSentence(envelope.occurredAt, context().now()), authorName(envelope, context()));
}

QVariantList CareProcessViewModel::steps() const
{
    const domain::CareProcess &now = m_history.now;
    const auto moment = [this](const std::optional<platform::ZonedTime> &at) {
        return at ? context().wording.momentSentence(*at, context().now()) : QString();
    };
    // Where one stands, in the order of the field: what lies before is done, the next one is now.
    const int reached = now.stage == Stage::Withdrawn ? static_cast<int>(now.before) : static_cast<int>(now.stage);
    const auto state = [&](Stage stage) {
        const int place = static_cast<int>(stage);
        if (now.stage == Stage::Refused)
            return stage == Stage::Agreed ? u"unknown"_s : u"later"_s;
        return place <= reached ? u"done"_s : place == std::max(reached, static_cast<int>(Stage::Agreed) - 1) + 1 ? u"now"_s : u"later"_s;
    };
    QVariantList list;
    QString word = moment(now.agreedAt);
    if (now.stage == Stage::Refused) {
        //: Under the first step of therapeutic education; %1 is a moment
        word = tr("Refused: %1").arg(moment(now.refusedAt));
    } else if (now.stage == Stage::Withdrawn) {
        //: Under the first step of therapeutic education; %1 is a moment
        word = tr("Stopped: %1").arg(moment(now.withdrawnAt));
    }
    //: Therapeutic education: the patient's agreement to take part
    list << stepLine(tr("Agreement"), word, state(Stage::Agreed));
    list << stepLine(stepText(Kind::Assessment), moment(now.assessedAt), state(Stage::Assessed));
    list << stepLine(stepText(Kind::Plan), moment(now.plannedAt), state(Stage::Planned));
    //: Therapeutic education: how many sessions were held; %n sessions
    const QString held = now.sessions() > 0 ? tr("%n held", nullptr, now.sessions()) : QString();
    //: Therapeutic education: the sessions, as one step
    list << stepLine(tr("Sessions"), held, state(Stage::InSessions));
    list << stepLine(stepText(Kind::Evaluation), moment(now.evaluatedAt), state(Stage::Evaluated));
    //: Therapeutic education: the end of a path
    list << stepLine(tr("Closing"), moment(now.closedAt), state(Stage::Closed));
    return list;
}

QStringList CareProcessViewModel::figures() const
{
    const domain::CareProcess &now = m_history.now;
    QStringList lines;
    //: Therapeutic education; %1 held, of %2 needed
    lines << tr("Individual meetings: %1 (%2 needed to close)").arg(now.individualMeetings).arg(domain::kIndividualMeetingsToClose);
    if (now.sessions() > 0) {
        //: Therapeutic education: sessions by the way they were held; %1, %2, %3 are counts
        lines << tr("Sessions: %1 one to one, %2 in a group, %3 at a distance").arg(now.individualSessions).arg(now.groupSessions).arg(now.distanceSessions);
    }
    if (const auto due = domain::reviewDue(now)) {
        const platform::ZonedTime at = platform::zonedFromIso(domain::toIso(*due)).value();
        //: Therapeutic education: when the plan is to be looked at again; %1 is a day
        lines << tr("Next yearly review: by %1 %2").arg(context().wording.day(at), QString::fromStdString(domain::toIso(*due)).left(4));
    }
    if (now.isSharing) {
        //: Therapeutic education: the patient agreed to share with the team
        lines << (*now.isSharing ? tr("Sharing with the team: agreed")
                                 //: Therapeutic education: the patient refused to share with the team
                                 : tr("Sharing with the team: refused"));
    }
    if (!now.responsible.empty()) {
        domain::Envelope who;
        who.author = now.responsible;
        who.authorRole = domain::role::kNurse;
        //: Therapeutic education: who is responsible; %1 is a name
        lines << tr("Responsible: %1").arg(authorName(who, context()));
    }
    return lines;
}

CareStep CareProcessViewModel::draft() const
{
    CareStep step;
    step.kind = m_kind.value_or(Kind::Assessment);
    step.setting = m_setting;
    step.receiver = m_receiver;
    step.envelope.author = context().workspace.identity().actor;
    step.envelope.occurredAt = when();
    return step;
}

QVariantList CareProcessViewModel::choices() const
{
    QVariantList meetings;
    QVariantList words;
    const std::optional<bool> &sharing = m_history.now.isSharing;
    for (const Kind kind : domain::allCareSteps()) {
        CareStep step;
        step.kind = kind;
        step.receiver = {"somebody"}; // chosen on the next page
        // What the patient said already need not be said again.
        const bool isSaid = (kind == Kind::ShareAgreed && sharing == true) || (kind == Kind::ShareRefused && sharing == false);
        if (!isSaid && !domain::faultOf(m_history.now, step))
            (kind < Kind::Assessment ? words : meetings) << QVariantMap{{u"key"_s, token(toToken(kind))}, {u"text"_s, stepText(kind)}};
    }
    return meetings + words;
}

QVariantList CareProcessViewModel::notYet() const
{
    QVariantList list;
    for (const Kind kind : domain::allCareSteps()) {
        CareStep step;
        step.kind = kind;
        step.receiver = {"somebody"};
        const auto fault = domain::faultOf(m_history.now, step);
        if (fault && kind >= Kind::Assessment)
            list << QVariantMap{{u"key"_s, token(toToken(kind))}, {u"text"_s, stepText(kind)}, {u"why"_s, faultText(*fault)}};
    }
    return list;
}

QVariantMap CareProcessViewModel::line(const CareStep &step) const
{
    QString text = stepText(step.kind);
    if (std::ranges::find(kMeetings, step.kind) != kMeetings.end())
        text += u", "_s + settingText(step.setting).toLower();
    QString detail = whoAndWhen(step.envelope);
    if (!step.note.empty())
        detail += u"\n"_s + QString::fromStdString(step.note);
    return {{u"text"_s, text}, {u"detail"_s, detail}};
}

QVariantList CareProcessViewModel::happened() const
{
    QVariantList list;
    for (auto step = m_history.steps.rbegin(); step != m_history.steps.rend(); ++step)
        list << line(*step);
    return list;
}

QVariantList CareProcessViewModel::aside() const
{
    QVariantList list;
    for (const domain::CareHistory::Aside &each : m_history.aside) {
        QVariantMap row = line(each.step);
        row.insert(u"detail"_s, faultText(each.fault) + u'\n' + row.value(u"detail"_s).toString());
        list << row;
    }
    return list;
}

QString CareProcessViewModel::kind() const
{
    return m_kind ? token(toToken(*m_kind)) : QString();
}

QString CareProcessViewModel::kindText() const
{
    return m_kind ? stepText(*m_kind) : QString();
}

QString CareProcessViewModel::question() const
{
    if (!m_kind)
        return {};
    if (*m_kind == Kind::JoinAgreed || *m_kind == Kind::JoinRefused)
        return consentQuestion(domain::topic::kJoin);
    if (*m_kind == Kind::ShareAgreed || *m_kind == Kind::ShareRefused)
        return consentQuestion(domain::topic::kShare);
    return {};
}

bool CareProcessViewModel::isMeeting() const
{
    return m_kind && std::ranges::find(kMeetings, *m_kind) != kMeetings.end();
}

QVariantList CareProcessViewModel::settings() const
{
    QVariantList list;
    for (const Setting setting : {Setting::Individual, Setting::Group, Setting::Distance}) {
        if (setting != Setting::Group || !m_kind || !isOneToOne(*m_kind))
            list << QVariantMap{{u"key"_s, token(toToken(setting))}, {u"text"_s, settingText(setting)}};
    }
    return list;
}

QString CareProcessViewModel::setting() const
{
    return token(toToken(m_setting));
}

QString CareProcessViewModel::today() const
{
    return QString::fromStdString(platform::toIsoDate(context().now()));
}

QVariantList CareProcessViewModel::receivers() const
{
    QVariantList list;
    const auto team = context().store().people.team(m_patient);
    if (m_kind != Kind::HandOver || !team)
        return list;
    for (const domain::TeamMember &member : team->members) {
        const auto person = context().store().people.find(member.id);
        if (person && *person && member.id != context().workspace.identity().actor)
            list << QVariantMap{{u"key"_s, QString::fromStdString(member.id.value)}, {u"text"_s, context().wording.fullName(**person)}};
    }
    return list;
}

void CareProcessViewModel::choose(const QString &kind)
{
    m_kind = domain::careStepFromToken(kind.toStdString());
    m_setting = Setting::Individual;
    m_receiver = {};
    m_day = today();
    m_errorText.clear();
    emit changed();
}

void CareProcessViewModel::putOff()
{
    m_kind.reset();
    m_errorText.clear();
    emit changed();
}

void CareProcessViewModel::setSetting(const QString &setting)
{
    m_setting = domain::careSettingFromToken(setting.toStdString()).value_or(Setting::Individual);
    m_errorText.clear();
    emit changed();
}

void CareProcessViewModel::setDay(const QString &iso)
{
    m_day = iso;
    m_errorText.clear();
    emit changed();
}

void CareProcessViewModel::setReceiver(const QString &key)
{
    m_receiver = {key.toStdString()};
    m_errorText.clear();
    emit changed();
}

/// Of today the hour is known; of another day noon stands for it.
platform::ZonedTime CareProcessViewModel::when() const
{
    const platform::ZonedTime now = context().now();
    if (m_day == today())
        return now;
    const platform::Clock &clock = context().workspace.clock;
    return domain::atWallClock(m_day.toStdString(), {12, 0}, [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); });
}

bool CareProcessViewModel::fail(const QString &sentence)
{
    m_errorText = sentence;
    emit changed();
    return false;
}

bool CareProcessViewModel::record(const QString &note)
{
    if (!m_kind)
        return false;
    if (!domain::localDayFromIso(m_day.toStdString())) {
        //: Recording a step: no day was given
        return fail(tr("Write the day, for example 21 11 2026."));
    }
    if (m_day > today()) {
        //: Recording a step: the day lies ahead
        return fail(tr("This day is still to come. Write the day it happened."));
    }
    if (*m_kind < Kind::Assessment) {
        domain::ConsentEntry word;
        const bool isJoin = *m_kind <= Kind::JoinWithdrawn;
        word.topic = isJoin ? domain::topic::kJoin : domain::topic::kShare;
        word.textVersion = isJoin ? services::kJoinText : services::kShareText;
        word.decision = *m_kind == Kind::JoinAgreed || *m_kind == Kind::ShareAgreed ? domain::ConsentEntry::Decision::Given
            : *m_kind == Kind::JoinWithdrawn                                         ? domain::ConsentEntry::Decision::Withdrawn
                                                                                     : domain::ConsentEntry::Decision::Refused;
        if (const auto done = services::recordWord(context().journal(), context().store(), m_patient, std::move(word)); !done)
            return fail(entryText(done.error()));
    } else {
        CareStep step = draft();
        if (const auto fault = domain::faultOf(m_history.now, step))
            return fail(faultText(*fault));
        step.note = note.trimmed().toStdString();
        const auto done = services::recordStep(context().journal(), context().store(), m_patient, step, when());
        if (!done && done.error().code == platform::ErrorCode::Invalid) {
            //: Recording a step: on that day the process did not stand there yet
            return fail(tr("On that day this step could not follow yet. Check the day."));
        }
        if (!done)
            return fail(entryText(done.error()));
    }
    m_kind.reset();
    context().workspace.sync.request();
    refresh();
    emit recorded();
    return true;
}

} // namespace viewmodels
