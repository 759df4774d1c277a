// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/camera.h"

#include <QImage>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <memory>

namespace viewmodels {

/// Looks for a square, through the camera or in a picture: that of a pairing sheet, or those of prescriptions, which may be several.
/// Only a square of that kind is accepted: another one is said to be another one, and the camera goes on.
class ScanViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(ScanViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// Whether there is a camera to ask for. Does not ask.
    Q_PROPERTY(bool hasCamera READ hasCamera CONSTANT FINAL)
    Q_PROPERTY(bool isWatching READ isWatching NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// "Part 1 of 3 is read. Show the next one."; empty where one square is all.
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)

public:
    using MakeCamera = std::function<std::unique_ptr<platform::Camera>()>;
    enum class Verdict { Ours, Part, Damaged, Other };
    struct Parts {
        int have = 0;
        int all = 0;
    };
    /// Says of a text whether it is what is looked for; one that is ours has been taken.
    using Judge = std::function<Verdict(const std::string &text)>;

    /// The square of a pairing sheet.
    explicit ScanViewModel(const MakeCamera &camera);
    /// Squares of prescriptions. @param parts how many of them were read
    ScanViewModel(const MakeCamera &camera, Judge judge, std::function<Parts()> parts);
    ~ScanViewModel() override;
    /// What is said of a square that is of something else, where neither of the two sentences fits.
    void setOtherText(std::function<QString()> text) { m_otherText = std::move(text); }

    [[nodiscard]] bool hasCamera() const { return m_camera && m_camera->isThere(); }
    [[nodiscard]] bool isWatching() const { return m_isWatching; }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] const QImage &frame() const { return m_frame; }

    /// Starts the camera; the system may ask the person.
    Q_INVOKABLE void watch();
    Q_INVOKABLE void stop();
    /// @param file a path or a file: address
    Q_INVOKABLE void readFile(const QString &file);
    Q_INVOKABLE void readClipboard();
    /// The text of a square that another program read.
    Q_INVOKABLE void readText(const QString &text);

signals:
    void changed();
    void frameChanged();
    /// The address in the square, exactly as it stands there.
    void found(const QString &code);

private:
    enum class Trouble { None, NoCamera, NoPicture, NoSquare, OtherSquare, Damaged };

    void look(const platform::GrayImage &image);
    void read(const QImage &image);
    [[nodiscard]] Trouble judge(const platform::GrayImage &image);
    [[nodiscard]] Trouble judge(const std::string &text);
    void say(Trouble trouble);

    std::unique_ptr<platform::Camera> m_camera;
    Judge m_judge;
    std::function<Parts()> m_parts; ///< none: a pairing sheet
    std::function<QString()> m_otherText; ///< none: by the kind of square
    bool m_isWatching = false;
    Trouble m_trouble = Trouble::None;
    QImage m_frame;
};

} // namespace viewmodels
