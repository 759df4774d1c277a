// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/simplemodeviewmodel.h"

#include "app/viewmodels/alertsviewmodel.h"
#include "app/viewmodels/protocolviewmodel.h"
#include "app/viewmodels/teamviewmodel.h"
#include "app/viewmodels/todayviewmodel.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant cell(const QModelIndex &row, const char *role)
{
    return row.model() ? row.data(row.model()->roleNames().key(role, -1)) : QVariant();
}

QString text(const QModelIndex &row, const char *role)
{
    return cell(row, role).toString();
}

std::vector<QModelIndex> rowsOf(QAbstractItemModel *model)
{
    std::vector<QModelIndex> rows;
    for (int row = 0; model && row < model->rowCount(); ++row)
        rows.push_back(model->index(row, 0));
    return rows;
}

/// Doses of the line that nobody has spoken for.
std::vector<QModelIndex> openDoses(const QModelIndex &line)
{
    std::vector<QModelIndex> open = rowsOf(cell(line, "doses").value<QAbstractItemModel *>());
    std::erase_if(open, [](const QModelIndex &dose) { return !text(dose, "answer").isEmpty(); });
    return open;
}

/// The day lists what comes later as well; nobody is asked about tablets hours before their time.
bool isDue(const QModelIndex &line)
{
    return text(line, "kind") != "doses"_L1 || cell(line, "isDue").toBool();
}

} // namespace

SimpleModeViewModel::SimpleModeViewModel(const Context &context, const Parts &parts, QObject *parent)
    : ScreenViewModel(context, parent), m_parts(parts), m_readAloud(new ReadAloudViewModel(context, this))
{
    // The day moves with the hour by itself, and an answer is read as soon as it comes.
    for (const ScreenViewModel *part : std::initializer_list<const ScreenViewModel *>{&parts.alerts, &parts.today, &parts.team, &parts.protocol})
        connect(part, &ScreenViewModel::changed, this, &SimpleModeViewModel::refresh);
    refresh();
}

void SimpleModeViewModel::refresh()
{
    std::vector<Task> tasks = openTasks();
    const auto isPutOff = [&](const Task &task) { return m_putOff.contains(task.key); };
    // What is no longer open need not be remembered as put off.
    m_putOff.removeIf([&](const QString &key) { return std::ranges::find(tasks, key, &Task::key) == tasks.end(); });
    const auto next = std::ranges::find_if_not(tasks, isPutOff);
    m_task = next == tasks.end() ? nothing(!tasks.empty()) : *next;
    m_rest = next == tasks.end() ? 0 : static_cast<int>(std::ranges::count_if(tasks, std::not_fn(isPutOff))) - 1;
    QStringList said{m_task.title};
    said += m_task.detail.split(u'\n', Qt::SkipEmptyParts);
    m_readAloud->setText(said, context().wording.language());
    emit changed();
}

std::vector<SimpleModeViewModel::Task> SimpleModeViewModel::openTasks() const
{
    std::vector<Task> tasks;
    addAlerts(tasks);
    addMessage(tasks);
    std::vector<QModelIndex> day;
    for (QAbstractItemModel *part : {m_parts.today.now(), m_parts.today.then(), m_parts.today.later(), m_parts.today.more(), m_parts.today.whileOff(), m_parts.today.earlier()})
        std::ranges::copy(rowsOf(part), std::back_inserter(day));
    for (const QModelIndex &line : day) {
        if (!isDue(line))
            continue;
        const QString kind = text(line, "kind");
        if (kind == "doses"_L1) {
            addDoses(tasks, line);
        } else if (!text(line, "actionText").isEmpty()) {
            tasks.push_back({.key = text(line, "key"),
                .kind = kind,
                .title = text(line, "title"),
                .detail = text(line, "detail"),
                .picto = text(line, "picto"),
                .actionText = text(line, "actionText"),
                .otherText = {},
                .subject = text(line, "subject")});
        }
    }
    addSteps(tasks);
    return tasks;
}

void SimpleModeViewModel::addAlerts(std::vector<Task> &tasks) const
{
    for (const QModelIndex &card : rowsOf(m_parts.alerts.cards())) {
        tasks.push_back({.key = u"alert:"_s + text(card, "key"),
            .kind = u"alert"_s,
            .title = text(card, "text"),
            .detail = text(card, "when") + u'\n' + text(card, "detail"),
            .picto = u"phone-nurse"_s,
            //: Simple mode: opens the numbers to call
            .actionText = tr("Call"),
            //: Simple mode: a rule that was met was read
            .otherText = tr("I have read it"),
            .subject = text(card, "key")});
    }
}

void SimpleModeViewModel::addSteps(std::vector<Task> &tasks) const
{
    for (const QModelIndex &step : rowsOf(m_parts.protocol.today())) {
        if (!cell(step, "canMark").toBool())
            continue;
        tasks.push_back({.key = u"step:"_s + text(step, "key"),
            .kind = u"step"_s,
            .title = text(step, "text"),
            .detail = text(step, "when"),
            .picto = u"checklist"_s,
            //: Simple mode: a step before or after an operation was done
            .actionText = tr("It is done"),
            .otherText = {},
            .subject = text(step, "key")});
    }
}

void SimpleModeViewModel::addMessage(std::vector<Task> &tasks) const
{
    for (const QModelIndex &row : rowsOf(m_parts.team.conversations())) {
        if (!cell(row, "isNew").toBool())
            continue;
        const QString key = text(row, "key");
        tasks.push_back({.key = u"message:"_s + key,
            .kind = u"message"_s,
            .title = m_parts.team.unseenText(),
            .detail = {},
            .picto = u"letter"_s,
            //: Simple mode: opens a new message of the team
            .actionText = tr("Read"),
            .otherText = {},
            .subject = key});
        return; // one at a time
    }
}

void SimpleModeViewModel::addDoses(std::vector<Task> &tasks, const QModelIndex &line) const
{
    const std::vector<QModelIndex> open = openDoses(line);
    const QString key = text(line, "key");
    const QString hour = text(line, "title");
    const auto nameOf = [](const QModelIndex &dose) { return text(dose, "name") + u", "_s + text(dose, "dose"); };
    if (open.size() > 1 && !m_each.contains(key)) {
        QStringList names;
        for (const QModelIndex &dose : open)
            names << nameOf(dose);
        tasks.push_back({.key = key,
            .kind = u"doses"_s,
            //: Simple mode: asks about the medicines of one hour; %1 is "At 8am"
            .title = tr("%1: have you taken your medicines?").arg(hour),
            .detail = names.join(u'\n'),
            .picto = u"pillbox"_s,
            //: Simple mode: all medicines of the page were taken; %n of them
            .actionText = tr("Yes, all %n", nullptr, static_cast<int>(open.size())),
            //: Simple mode: not all medicines of the page were taken
            .otherText = tr("Not all of them"),
            .subject = key});
        return;
    }
    for (const QModelIndex &dose : open) {
        tasks.push_back({.key = key + u'|' + text(dose, "key"),
            .kind = u"dose"_s,
            //: Simple mode: asks about one medicine; %1 is "At 8am"
            .title = tr("%1: have you taken it?").arg(hour),
            .detail = nameOf(dose),
            .picto = u"pill"_s,
            //: Simple mode: the medicine of the page was taken
            .actionText = tr("Taken"),
            //: Simple mode: the medicine of the page was not taken
            .otherText = tr("Not taken"),
            .subject = text(dose, "key")});
    }
}

SimpleModeViewModel::Task SimpleModeViewModel::nothing(bool isAnyPutOff) const
{
    if (isAnyPutOff) {
        return {.key = {},
            .kind = u"later"_s,
            //: Simple mode: everything that is open was put off
            .title = tr("Later, then."),
            //: Simple mode: below "Later, then."
            .detail = tr("You will be asked again."),
            .picto = u"rest"_s,
            //: Simple mode: asks again what was put off
            .actionText = tr("Ask me now"),
            .otherText = {},
            .subject = {}};
    }
    return {.key = {},
        .kind = u"done"_s,
        //: Simple mode: nothing is left to do today
        .title = tr("All done for today."),
        .detail = {},
        .picto = u"rest"_s,
        .actionText = {},
        .otherText = {},
        .subject = {}};
}

QString SimpleModeViewModel::restText() const
{
    //: Simple mode: how many things come after the one on the page
    return m_rest > 0 ? tr("Then %n more things.", nullptr, m_rest) : QString();
}

void SimpleModeViewModel::take()
{
    if (m_task.kind == "doses"_L1)
        m_parts.today.takeAll(m_task.subject);
    else if (m_task.kind == "dose"_L1)
        m_parts.today.takeDose(m_task.subject);
    else if (m_task.kind == "step"_L1)
        m_parts.protocol.markDone(m_task.subject);
}

void SimpleModeViewModel::read()
{
    if (m_task.kind == "alert"_L1)
        m_parts.alerts.see(m_task.subject);
}

void SimpleModeViewModel::askEach()
{
    if (m_task.kind == "doses"_L1)
        m_each << m_task.key;
    refresh();
}

void SimpleModeViewModel::putOff()
{
    if (canPutOff())
        m_putOff << m_task.key;
    refresh();
}

void SimpleModeViewModel::askAgain()
{
    m_putOff.clear();
    refresh();
}

} // namespace viewmodels
