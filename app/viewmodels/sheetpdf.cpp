// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/sheetpdf.h"

#include <QFile>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

platform::Result<void> writeSheet(
    const QString &file, const QString &title, double margin, const std::function<void(QPainter &, const QRectF &)> &draw)
{
    return writeSheets(file, title, margin, [&](QPainter &painter, const QRectF &area, const std::function<void()> &) { draw(painter, area); });
}

platform::Result<void> writeSheets(const QString &file, const QString &title, double margin,
    const std::function<void(QPainter &, const QRectF &, const std::function<void()> &)> &draw)
{
    using platform::Error;
    using platform::ErrorCode;
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Point);
    writer.setTitle(title);
    writer.setCreator(u"Passerelle"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Full, "the PDF file cannot be written"};
    draw(painter, QRectF(0, 0, writer.width(), writer.height()), [&writer] { writer.newPage(); });
    if (!painter.end())
        return Error{ErrorCode::Full, "the PDF file cannot be finished"};
    // Whoever shares this machine need not read it.
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace viewmodels
