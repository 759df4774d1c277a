// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/qtkeychain/keychainkeystore.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

namespace platform {

namespace {

void wipe(QByteArray &secret)
{
    // Through a volatile pointer, or the compiler sees that nobody reads it again.
    volatile char *byte = secret.data();
    for (qsizetype i = 0; i < secret.size(); ++i)
        byte[i] = 0;
}

Error unavailable(const KeychainKeystore::Answer &answer)
{
    return {ErrorCode::Unavailable, "the keychain of the system answers " + std::to_string(answer.error) + ": " + answer.words};
}

/// QtKeychain has one queue for the whole program and it belongs to the thread that came first: jobs of another one make it fall.
/// So all of them run in a thread of their own, which whoever asks waits for.
class KeychainThread {
public:
    KeychainThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    template <typename Work>
    void wait(Work &&work)
    {
        QMetaObject::invokeMethod(&m_context, std::forward<Work>(work), Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_context; ///< lives in m_thread
};

KeychainThread &keychainThread()
{
    static KeychainThread thread;
    return thread;
}

/// Runs a job to its end, or to the end of our patience: then it is left alone, and deletes itself when it is done.
KeychainKeystore::Answer finish(QKeychain::Job &job, int patienceMs)
{
    KeychainKeystore::Answer answer{KeychainKeystore::kNoAnswer, {}, "nothing, for too long"};
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *done) {
        answer.error = done->error();
        answer.words = done->errorString().toStdString();
        if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            answer.secret = reading->binaryData();
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return answer;
}

} // namespace

KeychainKeystore::KeychainKeystore(QString service, int patienceMs) : m_service(std::move(service)), m_patienceMs(patienceMs) {}

KeychainKeystore::Answer KeychainKeystore::ask(Verb verb, const QString &name, const QByteArray &secret)
{
    Answer answer;
    keychainThread().wait([&] {
        // Never setInsecureFallback: what the keychain does not take is written nowhere.
        QKeychain::Job *job = nullptr;
        if (verb == Verb::Write) {
            auto *writing = new QKeychain::WritePasswordJob(m_service);
            writing->setBinaryData(secret);
            job = writing;
        } else if (verb == Verb::Delete) {
            job = new QKeychain::DeletePasswordJob(m_service);
        } else {
            job = new QKeychain::ReadPasswordJob(m_service);
        }
        job->setKey(name);
        answer = finish(*job, m_patienceMs);
    });
    return answer;
}

Result<std::optional<std::string>> KeychainKeystore::read(const std::string &name)
{
    Answer answer = ask(Verb::Read, QString::fromStdString(name), {});
    if (answer.error == QKeychain::EntryNotFound)
        return std::optional<std::string>();
    if (answer.error != QKeychain::NoError)
        return unavailable(answer);
    std::string secret(answer.secret.constData(), static_cast<std::size_t>(answer.secret.size()));
    wipe(answer.secret);
    if (secret.empty())
        return Error{ErrorCode::Unavailable, "the keychain of the system gives an empty secret"};
    return std::optional(std::move(secret));
}

Result<void> KeychainKeystore::create(const std::string &name, const std::string &secret)
{
    const auto known = read(name);
    if (!known)
        return known.error();
    if (*known)
        return Error{ErrorCode::Conflict, "the secret exists"};
    QByteArray bytes(secret.data(), static_cast<qsizetype>(secret.size()));
    const Answer answer = ask(Verb::Write, QString::fromStdString(name), bytes);
    wipe(bytes);
    if (answer.error != QKeychain::NoError)
        return unavailable(answer);
    // A backend that says yes and keeps nothing would cost the data.
    const auto kept = read(name);
    if (!kept)
        return kept.error();
    return *kept && **kept == secret ? Result<void>() : Error{ErrorCode::Unavailable, "the keychain of the system did not keep the secret"};
}

Result<void> KeychainKeystore::remove(const std::string &name)
{
    const Answer answer = ask(Verb::Delete, QString::fromStdString(name), {});
    if (answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound)
        return {};
    return unavailable(answer);
}

std::string_view KeychainKeystore::backend() const
{
#if defined(Q_OS_ANDROID)
    return "android-keystore";
#elif defined(Q_OS_IOS)
    return "ios-keychain";
#else
    return "keychain"; // QtKeychain does not say which of Secret Service and KWallet it found
#endif
}

} // namespace platform
