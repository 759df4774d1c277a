// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// How much of a processor a frame of ours takes, beside a list of plain rows in the same window. For tests/benchmarks.
#include "app/passerelle/commandline.h"
#include "app/passerelle/inspection.h"
#include "app/passerelle/stage.h"

#include <QElapsedTimer>
#include <QQmlComponent>
#include <QQuickItem>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFrames = 120;
constexpr double kStep = 24; // pixels a frame: a finger that is not in a hurry
constexpr int kFramesAPage = 6; // a tenth of a second: far faster than anybody reads

constexpr auto kPlainList = R"(
import QtQuick
ListView {
    model: 200
    delegate: Text {
        required property int index
        height: 48
        font.pixelSize: 18
        text: "Row " + index
    }
})";

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <typename Work>
std::vector<double> costsOf(int times, Work &&work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const double begin = processorMs();
        work(i);
        taken.push_back(processorMs() - begin);
    }
    return taken;
}

double medianOf(std::vector<double> taken)
{
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

/// The Flickable with the most in it.
QQuickItem *longestIn(QQuickItem &item)
{
    QQuickItem *longest = item.inherits("QQuickFlickable") ? &item : nullptr;
    for (QQuickItem *child : item.childItems()) {
        QQuickItem *inner = longestIn(*child);
        if (inner && (!longest || inner->property("contentHeight").toReal() > longest->property("contentHeight").toReal()))
            longest = inner;
    }
    return longest;
}

double costOfScrolling(Stage &stage, QQuickItem &list)
{
    const double room = std::max(1.0, list.property("contentHeight").toReal() - list.height());
    double at = 0;
    double step = kStep;
    return medianOf(costsOf(kFrames, [&](int) {
        if (at + step > room || at + step < 0)
            step = -step;
        at += step;
        list.setProperty("contentY", at);
        (void)stage.picture();
    }));
}

} // namespace

int Inspection::frameCost()
{
    const std::vector<Part> parts = showcaseParts(m_line.app);
    const Part &ofPatient = *std::ranges::find_if(
        parts, [](const Part &part) { return part.identity && part.identity->role == domain::role::kPatient; });
    Stage stage(m_line, ofPatient);
    const auto named = [&](const QString &name) {
        return *std::ranges::find_if(ofPatient.screens, [&](const Screen &screen) { return screen.name == name; });
    };
    const auto lengthOf = [&](const QString &name) {
        const QQuickItem *list = longestIn(*stage.show(named(name)));
        return list ? list->property("contentHeight").toReal() : 0;
    };
    const QStringList lists{u"learn"_s, u"measures-year"_s, u"my-steps"_s, u"search"_s, u"settings-about"_s, u"today"_s, u"warning-signs"_s};
    const QString longest = *std::ranges::max_element(lists, {}, lengthOf);
    const double scrolling = costOfScrolling(stage, *longestIn(*stage.show(named(longest))));

    QQuickItem *unit = stage.show(named(u"unit"_s));
    auto *viewModel = unit->property("viewModel").value<QObject *>();
    const std::vector<double> playing = costsOf(kFrames, [&](int frame) {
        if (frame % kFramesAPage == 0)
            QMetaObject::invokeMethod(viewModel, frame / kFramesAPage / 5 % 2 == 0 ? "next" : "previous");
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // pages left behind: no loop runs that would
        (void)stage.picture();
    });
    std::vector<double> turning;
    for (std::size_t frame = 0; frame < playing.size(); frame += kFramesAPage)
        turning.push_back(playing[frame]);

    QQuickItem *plain = stage.showSource(kPlainList);
    const double reference = costOfScrolling(stage, *plain);
    printf("scrolling %.3f\nplaying %.3f\nturning %.3f\nreference %.3f\n", scrolling, medianOf(playing), medianOf(turning), reference);
    fflush(stdout); // whoever asked reads it before this program is torn down
    return 0;
}
