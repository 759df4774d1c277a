// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct BundleLink {
    std::string relation;
    std::string url;
    Extra extra;

    friend bool operator==(const BundleLink &, const BundleLink &) = default;
};

struct BundleRequest {
    std::string method;
    std::string url;
    std::string ifNoneMatch;
    std::string ifModifiedSince;
    std::string ifMatch;
    std::string ifNoneExist;
    Extra extra;

    friend bool operator==(const BundleRequest &, const BundleRequest &) = default;
};

struct BundleResponse {
    std::string status;
    std::string location;
    std::string etag;
    std::string lastModified;
    std::optional<RawJson> outcome;
    Extra extra;

    friend bool operator==(const BundleResponse &, const BundleResponse &) = default;
};

struct BundleEntry {
    std::string fullUrl;
    std::optional<RawJson> resource;
    std::optional<BundleRequest> request;
    std::optional<BundleResponse> response;
    Extra extra;

    friend bool operator==(const BundleEntry &, const BundleEntry &) = default;
};

/// https://hl7.org/fhir/R4/bundle.html
struct Bundle {
    static constexpr std::string_view kResourceType = "Bundle";

    std::string id;
    std::optional<Meta> meta;
    std::string type;
    std::string timestamp;
    std::optional<int> total;
    std::vector<BundleLink> link;
    std::vector<BundleEntry> entry;
    Extra extra;

    friend bool operator==(const Bundle &, const Bundle &) = default;
};

} // namespace fhir
