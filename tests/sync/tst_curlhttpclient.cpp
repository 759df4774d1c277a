// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the door to the network: whatever the other end does, a bounded answer or a clear error, and no secret gone astray.
#include "sync/http/curlhttpclient.h"
#include "sync/http/gzip.h"
#include "tests/support/loopbackserver.h"

#include <QTest>

#include <future>

using namespace http;
using platform::ErrorCode;
using testsupport::httpAnswer;
using testsupport::LoopbackServer;
using std::chrono::milliseconds;

namespace {

Request get(const std::string &url)
{
    Request request;
    request.url = url;
    request.timeouts = {milliseconds(2000), milliseconds(10'000), milliseconds(5000)};
    request.maxResponseBytes = 100'000;
    return request;
}

} // namespace

class TestCurlHttpClient : public QObject {
    Q_OBJECT

private slots:
    void send_answer_isRead();
    void send_anyStatus_isAnAnswer_data();
    void send_anyStatus_isAnAnswer();
    void send_gzipAnswer_isDecompressed();
    void send_brokenLine_isAnError_data();
    void send_brokenLine_isAnError();
    void send_tooLong_stops_data();
    void send_tooLong_stops();
    void send_redirect_isNotFollowed();
    void send_slowServer_timesOut();
    void send_refused_isOffline();
    void send_untrustedAddress_neverLeaves_data();
    void send_untrustedAddress_neverLeaves();
    void send_headerWithLineBreak_isRefused();
    void send_put_carriesBodyAndHeaders();
    void cancel_whileWaiting_endsTheRequest();
    void destructor_afterUse_ends();

private:
    CurlHttpClient m_client;
};

void TestCurlHttpClient::send_answer_isRead()
{
    LoopbackServer server({httpAnswer("200 OK", "date: Sat, 21 Nov 2026 07:00:00 GMT\r\nETag:  W/\"3\" \r\n", "hello")});
    const auto response = m_client.send(get(server.url("/x?y=1")));
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, std::string("hello"));
    QCOMPARE(response->headers.value("etag").value(), std::string("W/\"3\""));
    QCOMPARE(qint64(response->serverDate.value().ms), qint64(1'795'244'400'000));
    QVERIFY(server.lastRequest().starts_with("GET /x?y=1 HTTP/1.1\r\n"));
}

void TestCurlHttpClient::send_anyStatus_isAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 304, 400, 401, 412, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestCurlHttpClient::send_anyStatus_isAnAnswer()
{
    QFETCH(int, status);
    LoopbackServer server({httpAnswer(std::to_string(status) + " X", "", "")});
    const auto response = m_client.send(get(server.url()));
    QVERIFY(response);
    QCOMPARE(response->status, status);
}

void TestCurlHttpClient::send_gzipAnswer_isDecompressed()
{
    const std::string text(5000, 'a');
    LoopbackServer server({httpAnswer("200 OK", "Content-Encoding: gzip\r\n", gzip(text))});
    QCOMPARE(m_client.send(get(server.url()))->body, text);
    QVERIFY(server.lastRequest().find("Accept-Encoding: gzip") != std::string::npos);
}

void TestCurlHttpClient::send_brokenLine_isAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray whole = QByteArray::fromStdString(httpAnswer("200 OK", "", "0123456789"));
    QTest::newRow("nothing") << QByteArray() << int(ErrorCode::Offline);
    QTest::newRow("cut in the body") << whole.chopped(4) << int(ErrorCode::Offline);
    QTest::newRow("length too large") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort") << int(ErrorCode::Offline);
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << int(ErrorCode::BadReply);
    QTest::newRow("not gzip") << QByteArray::fromStdString(httpAnswer("200 OK", "Content-Encoding: gzip\r\n", "plain")) << int(ErrorCode::BadReply);
}

void TestCurlHttpClient::send_brokenLine_isAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    LoopbackServer server({bytes.toStdString()});
    const auto response = m_client.send(get(server.url()));
    QVERIFY(!response);
    QCOMPARE(int(response.error().code), code);
    QVERIFY(platform::isTransient(response.error().code));
}

void TestCurlHttpClient::send_tooLong_stops_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &bytes) { QTest::newRow(name) << QByteArray::fromStdString(bytes); };
    row("body", httpAnswer("200 OK", "", std::string(100'001, 'x')));
    row("gzip bomb", httpAnswer("200 OK", "Content-Encoding: gzip\r\n", gzip(std::string(50'000'000, '\0'))));
    row("headers", httpAnswer("200 OK", "X-Long: " + std::string(90'000, 'x') + "\r\n", "") );
}

void TestCurlHttpClient::send_tooLong_stops()
{
    QFETCH(QByteArray, bytes);
    LoopbackServer server({bytes.toStdString()});
    const auto response = m_client.send(get(server.url()));
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::TooLarge);
}

void TestCurlHttpClient::send_redirect_isNotFollowed()
{
    LoopbackServer target({httpAnswer("200 OK", "", "secret page")});
    LoopbackServer server({httpAnswer("302 Found", "Location: " + target.url() + "\r\n", "")});
    const auto response = m_client.send(get(server.url()));
    QVERIFY(response);
    QCOMPARE(response->status, 302);
    QCOMPARE(target.connections(), 0);
}

void TestCurlHttpClient::send_slowServer_timesOut()
{
    LoopbackServer server({"HTTP/1.1 200 OK\r\nContent-Le", true});
    Request request = get(server.url());
    request.timeouts.total = milliseconds(100);
    const auto response = m_client.send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Timeout);
}

void TestCurlHttpClient::send_refused_isOffline()
{
    const auto response = m_client.send(get(testsupport::refusedUrl()));
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Offline);
}

void TestCurlHttpClient::send_untrustedAddress_neverLeaves_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("code");
    QTest::newRow("plain http") << "http://hub.example/" << int(ErrorCode::Untrusted);
    QTest::newRow("plain http by address") << "http://192.168.1.10/" << int(ErrorCode::Untrusted);
    QTest::newRow("name that looks like loopback") << "http://127.0.0.1.example.org/" << int(ErrorCode::Untrusted);
    QTest::newRow("name that ends like loopback") << "http://evil-localhost/" << int(ErrorCode::Untrusted);
    QTest::newRow("user that looks like loopback") << "http://127.0.0.1@evil.example/" << int(ErrorCode::Invalid);
    QTest::newRow("file") << "file:///etc/passwd" << int(ErrorCode::Invalid);
    QTest::newRow("ftp") << "ftp://hub.example/" << int(ErrorCode::Invalid);
    QTest::newRow("empty") << "" << int(ErrorCode::Invalid);
}

void TestCurlHttpClient::send_untrustedAddress_neverLeaves()
{
    QFETCH(QString, url);
    QFETCH(int, code);
    const auto response = m_client.send(get(url.toStdString()));
    QVERIFY(!response);
    QCOMPARE(int(response.error().code), code);
}

void TestCurlHttpClient::send_headerWithLineBreak_isRefused()
{
    LoopbackServer server({httpAnswer("200 OK", "", "")});
    Request request = get(server.url());
    request.headers.set("If-Match", "1\r\nX-Injected: yes");
    QCOMPARE(m_client.send(request).error().code, ErrorCode::Invalid);
    QCOMPARE(server.connections(), 0);
}

void TestCurlHttpClient::send_put_carriesBodyAndHeaders()
{
    LoopbackServer server({httpAnswer("201 Created", "", "")});
    Request request = get(server.url("/Task/1"));
    request.method = Method::Put;
    request.headers = {{"Content-Type", "application/fhir+json"}, {"Authorization", "Bearer t"}};
    request.body = "{}";
    const auto response = m_client.send(request);
    QVERIFY(response);
    const std::string sent = server.lastRequest();
    QVERIFY(sent.starts_with("PUT /Task/1 HTTP/1.1\r\n"));
    QVERIFY(sent.find("Content-Type: application/fhir+json\r\n") != std::string::npos);
    QVERIFY(sent.find("Authorization: Bearer t\r\n") != std::string::npos);
    QVERIFY(sent.find("Content-Length: 2\r\n") != std::string::npos);
    QVERIFY(sent.find("Expect") == std::string::npos);
}

void TestCurlHttpClient::cancel_whileWaiting_endsTheRequest()
{
    LoopbackServer server({"", true});
    auto waiting = std::async(std::launch::async, [&] { return m_client.send(get(server.url())); });
    QVERIFY(server.waitForRequest(milliseconds(5000)));
    m_client.cancel();
    const auto response = waiting.get();
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Cancelled);
    LoopbackServer next({httpAnswer("200 OK", "", "")});
    QVERIFY(m_client.send(get(next.url())));
}

void TestCurlHttpClient::destructor_afterUse_ends()
{
    LoopbackServer server({"", true});
    std::future<platform::Result<Response>> waiting;
    {
        CurlHttpClient client;
        waiting = std::async(std::launch::async, [&] { return client.send(get(server.url())); });
        QVERIFY(server.waitForRequest(milliseconds(5000)));
        client.cancel();
        QCOMPARE(waiting.get().error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(TestCurlHttpClient)
#include "tst_curlhttpclient.moc"
