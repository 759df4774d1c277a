// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/hubclients.h"

#include <curl/curl.h>

#include <algorithm>
#include <chrono>
#include <memory>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;

std::size_t forget(char *, std::size_t, std::size_t count, void *)
{
    return count;
}

struct HeadersDelete {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

struct Device {
    const std::vector<DeviceRequest> *requests = nullptr;
    std::size_t next = 0;
    Clock::time_point begun;
    CURL *handle = nullptr;
    std::unique_ptr<curl_slist, HeadersDelete> headers;
};

void prepare(Device &device)
{
    const DeviceRequest &request = (*device.requests)[device.next];
    if (device.next == 0) {
        device.begun = Clock::now();
        device.handle = curl_easy_init();
        device.headers.reset(curl_slist_append(nullptr, ("Authorization: Bearer " + request.token).c_str()));
        device.headers.reset(curl_slist_append(device.headers.release(), "Content-Type: application/fhir+json"));
        device.headers.reset(curl_slist_append(device.headers.release(), "Expect:"));
        curl_easy_setopt(device.handle, CURLOPT_HTTPHEADER, device.headers.get());
        curl_easy_setopt(device.handle, CURLOPT_WRITEFUNCTION, forget);
        curl_easy_setopt(device.handle, CURLOPT_PRIVATE, &device);
        curl_easy_setopt(device.handle, CURLOPT_TIMEOUT, 300L);
        curl_easy_setopt(device.handle, CURLOPT_NOSIGNAL, 1L);
    }
    curl_easy_setopt(device.handle, CURLOPT_URL, request.url.c_str());
    if (request.body.empty()) {
        curl_easy_setopt(device.handle, CURLOPT_HTTPGET, 1L);
    } else {
        curl_easy_setopt(device.handle, CURLOPT_POSTFIELDS, request.body.data());
        curl_easy_setopt(device.handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    }
    // A phone hangs up when it is done.
    curl_easy_setopt(device.handle, CURLOPT_FORBID_REUSE, device.next + 1 == device.requests->size() ? 1L : 0L);
}

} // namespace

BurstResult runDevices(const std::vector<std::vector<DeviceRequest>> &requests, int atOnce)
{
    std::vector<Device> devices(requests.size());
    for (std::size_t i = 0; i < requests.size(); ++i)
        devices[i].requests = &requests[i];
    BurstResult result;
    CURLM *multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, static_cast<long>(devices.size()));
    const auto begun = Clock::now();
    std::size_t started = 0, ended = 0;
    const auto startOne = [&] {
        if (started < devices.size()) {
            prepare(devices[started]);
            curl_multi_add_handle(multi, devices[started++].handle);
        }
    };
    for (int i = 0; i < atOnce; ++i)
        startOne();
    while (ended < devices.size()) {
        int running = 0, left = 0;
        curl_multi_perform(multi, &running);
        while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL *handle = message->easy_handle;
            const CURLcode code = message->data.result;
            Device *device = nullptr;
            long status = 0;
            curl_easy_getinfo(handle, CURLINFO_PRIVATE, &device);
            curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
            curl_multi_remove_handle(multi, handle);
            const bool isGood = code == CURLE_OK && status == 200;
            result.errors += isGood ? 0 : 1;
            if (isGood && ++device->next < device->requests->size()) {
                prepare(*device);
                curl_multi_add_handle(multi, handle);
                continue;
            }
            result.milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - device->begun).count());
            curl_easy_cleanup(handle);
            ++ended;
            startOne();
        }
        if (ended < devices.size())
            curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    result.elapsed = std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
    curl_multi_cleanup(multi);
    std::ranges::sort(result.milliseconds);
    return result;
}

} // namespace bench
