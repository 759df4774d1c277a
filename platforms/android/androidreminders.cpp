// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/android/androidreminders.h"

#include "platforms/systemreminders.h"

#include <QCoreApplication>
#include <QJniEnvironment>
#include <QJniObject>
#include <QMetaObject>

#include <algorithm>

namespace platform {

namespace {

constexpr const char *kPort = "org/passerelle/reminders/ReminderPort";

AndroidNotifier *s_notifier = nullptr;
AndroidAlarm *s_alarm = nullptr;

QJniObject context()
{
    return QJniObject(QNativeInterface::QAndroidApplication::context());
}

QJniObject java(const std::string &text)
{
    return QJniObject::fromString(QString::fromStdString(text));
}

/// What Java says arrives on a thread of the system: it is told on ours.
void later(std::function<void()> work)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(work), Qt::QueuedConnection);
}

void rang(JNIEnv *, jclass)
{
    later([] {
        if (s_alarm)
            s_alarm->sound();
    });
}

void chosen(JNIEnv *, jclass, jstring id, jstring action)
{
    const std::string which = QJniObject(id).toString().toStdString();
    const std::string what = QJniObject(action).toString().toStdString();
    later([which, what] {
        if (s_notifier)
            s_notifier->press(which, what);
    });
}

void attach()
{
    static const bool registered = QJniEnvironment().registerNativeMethods(kPort,
        {{"rang", "()V", reinterpret_cast<void *>(&rang)}, {"chosen", "(Ljava/lang/String;Ljava/lang/String;)V", reinterpret_cast<void *>(&chosen)}});
    QJniObject::callStaticMethod<void>(kPort, "attach", "(Z)V", jboolean(registered && s_alarm && s_notifier));
}

QJniObject arrayOf(const std::vector<Notification::Action> &actions, std::string Notification::Action::*field)
{
    QJniEnvironment environment;
    const auto length = static_cast<jsize>(actions.size());
    const QJniObject array = QJniObject::fromLocalRef(environment->NewObjectArray(length, environment.findClass("java/lang/String"), nullptr));
    for (jsize i = 0; i < length; ++i)
        environment->SetObjectArrayElement(array.object<jobjectArray>(), i, java(actions[static_cast<std::size_t>(i)].*field).object<jstring>());
    return array;
}

} // namespace

AndroidNotifier::AndroidNotifier()
{
    s_notifier = this;
    attach();
}

AndroidNotifier::~AndroidNotifier()
{
    s_notifier = nullptr;
    attach();
}

void AndroidNotifier::show(const Notification &notification, std::function<void(Result<void>)> done)
{
    const QJniObject keys = arrayOf(notification.actions, &Notification::Action::key);
    const QJniObject labels = arrayOf(notification.actions, &Notification::Action::label);
    const auto shown = QJniObject::callStaticMethod<jboolean>(kPort, "show",
        "(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;[Ljava/lang/String;)Z", context().object(),
        java(notification.id).object<jstring>(), java(notification.title).object<jstring>(), java(notification.body).object<jstring>(),
        keys.object<jobjectArray>(), labels.object<jobjectArray>());
    done(shown ? Result<void>() : Result<void>(Error{ErrorCode::Unavailable, "the system lets this app show no message"}));
}

void AndroidNotifier::withdraw(const std::string &id)
{
    QJniObject::callStaticMethod<void>(kPort, "withdraw", "(Landroid/content/Context;Ljava/lang/String;)V", context().object(), java(id).object<jstring>());
}

AndroidAlarm::AndroidAlarm()
{
    s_alarm = this;
    attach();
}

AndroidAlarm::~AndroidAlarm()
{
    s_alarm = nullptr;
    attach();
}

void AndroidAlarm::set(std::optional<Instant> at)
{
    QJniObject::callStaticMethod<void>(kPort, "setAlarm", "(Landroid/content/Context;J)V", context().object(), jlong(at ? std::max<std::int64_t>(at->ms, 1) : 0));
}

std::unique_ptr<Notifier> systemNotifier(const std::string &)
{
    return std::make_unique<AndroidNotifier>();
}

std::unique_ptr<Alarm> systemAlarm()
{
    return std::make_unique<AndroidAlarm>();
}

std::unique_ptr<Surroundings> systemSurroundings()
{
    return nullptr;
}

} // namespace platform
