// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/shotsindex.h"

#include <QFile>
#include <QMap>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Choice {
    QString css; ///< class of the pictures it shows
    QString label;
};

const QList<Choice> &choices()
{
    static const QList<Choice> kChoices{{u"phone"_s, u"phone 360x740"_s}, {u"tablet"_s, u"tablet 800x1280"_s}, {u"desktop"_s, u"desktop 1280x800"_s},
        {u"fr"_s, u"French"_s}, {u"en"_s, u"English"_s}, {u"light"_s, u"light"_s}, {u"dark"_s, u"dark"_s},
        {u"t100"_s, u"text 100 %"_s}, {u"t200"_s, u"text 200 %"_s}};
    return kChoices;
}

QString head()
{
    QString rules;
    QString boxes;
    for (const Choice &choice : choices()) {
        boxes += u"<input type=\"checkbox\" checked id=\"%1\"><label for=\"%1\">%2</label>\n"_s.arg(choice.css, choice.label);
        rules += u"#%1:not(:checked) ~ main .%1 { display: none }\n"_s.arg(choice.css);
    }
    return u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Passerelle, every screen</title>\n<style>\n"
           "body { font: 16px sans-serif; margin: 24px; background: #f2f4ec; color: #12251e }\n"
           "label { margin-right: 16px }\n"
           ".row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }\n"
           "figure { margin: 0; max-width: 320px } figcaption { font-size: 14px }\n"
           "img { max-width: 100%; max-height: 520px; border: 1px solid #66766c }\n"_s
        + rules + u"</style></head>\n<body>\n<h1>Every screen</h1>\n"_s + boxes + u"<main>\n"_s;
}

QString figure(const Shot &shot)
{
    const QString words = u"%1, %2, %3, %4 %"_s.arg(shot.device, shot.language, shot.theme).arg(shot.text);
    return u"<figure class=\"%1 %2 %3 t%4\"><a href=\"%5\"><img loading=\"lazy\" src=\"%5\" alt=\"%6, %7\"></a>"
           "<figcaption>%7</figcaption></figure>\n"_s.arg(shot.device, shot.language, shot.theme).arg(shot.text).arg(shot.fileName(), shot.screen, words);
}

} // namespace

QString Shot::fileName() const
{
    return u"%1-%2-%3-%4-%5.png"_s.arg(screen, device, language, theme).arg(text);
}

bool writeShotsIndex(const QString &folder, const QList<Shot> &shots)
{
    QStringList order;
    QMap<QString, QString> groups;
    for (const Shot &shot : shots) {
        if (!order.contains(shot.screen))
            order << shot.screen;
        groups[shot.screen] += figure(shot);
    }
    QString page = head();
    page += u"<p>"_s;
    for (const QString &screen : order)
        page += u"<a href=\"#s-%1\">%1</a> "_s.arg(screen);
    page += u"</p>\n"_s;
    for (const QString &screen : order)
        page += u"<h2 id=\"s-%1\">%1</h2>\n<div class=\"row\">\n%2</div>\n"_s.arg(screen, groups.value(screen));
    page += u"</main>\n</body></html>\n"_s;
    QFile file(folder + u"/index.html"_s);
    return file.open(QIODevice::WriteOnly) && file.write(page.toUtf8()) > 0;
}
