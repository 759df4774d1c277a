// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// ./dev demo: plays what one person lives with the program and writes what each side holds at the end, or opens the two windows for a person.
#include "tests/scenarios/loopscenario.h"
#include "tests/scenarios/loopsteps.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Counts what the hub holds, from its own export.
QString held(const LoopScenario &scenario)
{
    QString text;
    QTextStream report(&text);
    const QDir folder(scenario.path(u"export"_s));
    for (const QString &name : folder.entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        report << u"| "_s << name.chopped(7) << u" | "_s << file.readAll().count('\n') << u" |\n"_s;
    }
    return text;
}

int playDemo(const QString &folder, const Story &story)
{
    LoopScenario scenario(folder);
    out() << story.person << Qt::endl;
    for (const LoopStep &step : story.steps()) {
        out() << u"  "_s << step.sentence << Qt::endl;
        if (!step.run(scenario)) {
            out() << u"The demo stopped: "_s << scenario.trouble() << Qt::endl;
            return 1;
        }
    }
    QFile file(scenario.path(u"report.md"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QTextStream report(&file);
    report << u"# "_s << story.person << u": played once\n\n"_s;
    for (const LoopStep &step : story.steps())
        report << u"1. "_s << step.sentence << u'\n';
    report << u"\nWhat the hub holds at the end, from `export/`:\n\n| resource | count |\n|---|---|\n"_s << held(scenario)
           << u"\nScreenshots are numbered in the order they were taken. The databases of both apps and of the hub are encrypted.\n"_s;
    out() << u"Done. Screenshots, report.md and export/ are in "_s << QDir(folder).absolutePath() << Qt::endl;
    return 0;
}

int openWindows(const QString &folder)
{
    LoopScenario scenario(folder);
    if (!scenario.startHub()) {
        out() << u"The demo stopped: "_s << scenario.trouble() << Qt::endl;
        return 1;
    }
    out() << u"The hub is at "_s << scenario.hubUrl() << u". In the wide window, sign in as a health professional:\n"_s
          << u"  user name claire, password "_s << scenario.password() << u"\n"_s
          << u"Open Mme Durand, send her a path, then make a pairing code and type it in the narrow window." << Qt::endl;
    return scenario.openWindows();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto story = std::ranges::find(stories(), arguments.value(3, u"durand"_s), &Story::id);
    const bool isPlay = arguments.value(1) == "--play"_L1;
    if (arguments.size() < 3 || arguments.size() > 4 || story == stories().end() || (!isPlay && arguments[1] != "--windows"_L1)) {
        out() << u"Usage: passerelle-demo --play FOLDER [durand | martin | dupont] | --windows FOLDER"_s << Qt::endl;
        return 2;
    }
    return isPlay ? playDemo(arguments[2], *story) : openWindows(arguments[2]);
}
