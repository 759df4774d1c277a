// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/bundle.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<BundleLink> {
    static constexpr auto kMembers = members(
        member("relation", &BundleLink::relation), member("url", &BundleLink::url));
};

template <>
struct Shape<BundleRequest> {
    static constexpr auto kMembers = members(
        member("method", &BundleRequest::method), member("url", &BundleRequest::url),
        member("ifNoneMatch", &BundleRequest::ifNoneMatch), member("ifModifiedSince", &BundleRequest::ifModifiedSince),
        member("ifMatch", &BundleRequest::ifMatch), member("ifNoneExist", &BundleRequest::ifNoneExist));
};

template <>
struct Shape<BundleResponse> {
    static constexpr auto kMembers = members(
        member("status", &BundleResponse::status), member("location", &BundleResponse::location),
        member("etag", &BundleResponse::etag), member("lastModified", &BundleResponse::lastModified),
        member("outcome", &BundleResponse::outcome));
};

template <>
struct Shape<BundleEntry> {
    static constexpr auto kMembers = members(
        member("fullUrl", &BundleEntry::fullUrl), member("resource", &BundleEntry::resource),
        member("request", &BundleEntry::request), member("response", &BundleEntry::response));
};

template <>
struct Shape<Bundle> {
    static constexpr auto kMembers = members(
        member("id", &Bundle::id), member("meta", &Bundle::meta), member("type", &Bundle::type),
        member("timestamp", &Bundle::timestamp), member("total", &Bundle::total), member("link", &Bundle::link),
        member("entry", &Bundle::entry));
};

template platform::Result<Bundle> read<Bundle>(std::string_view);
template std::string write<Bundle>(const Bundle &);

} // namespace fhir
