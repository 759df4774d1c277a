// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/android/androidscreenguard.h"

#include <QCoreApplication>
#include <QJniObject>

namespace platform {

void AndroidScreenGuard::protect(bool isOn)
{
    // The flags of a window belong to the thread that draws it.
    QNativeInterface::QAndroidApplication::runOnAndroidMainThread([isOn] {
        constexpr jint kFlagSecure = 0x2000;
        const QJniObject activity(QNativeInterface::QAndroidApplication::context());
        const QJniObject window = activity.callObjectMethod("getWindow", "()Landroid/view/Window;");
        if (window.isValid())
            window.callMethod<void>(isOn ? "addFlags" : "clearFlags", "(I)V", kFlagSecure);
    });
}

std::unique_ptr<ScreenGuard> systemScreenGuard()
{
    return std::make_unique<AndroidScreenGuard>();
}

} // namespace platform
