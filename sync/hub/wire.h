// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace httplib {
class Server;
}

namespace hub {

struct Config;
class ConnectionWatch;
class Dispatcher;

/// Joins cpp-httplib to the dispatcher: reads and bounds bodies, inflates, compresses, names requests. The only
/// place that knows how the library hands out requests.
void connect(httplib::Server &http, const Dispatcher &dispatcher, const Config &config, ConnectionWatch &watch);

} // namespace hub
