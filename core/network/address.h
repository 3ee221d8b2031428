// Addresses as the socket module has them: tuples for AF_INET and AF_INET6, paths for AF_UNIX; and the names that the
// in-page network knows.
#pragma once

#include "network/network.h"

namespace fermata::network {

// "bind(): AF_INET address must be tuple, not str" and the like; gaierror for a host that nobody knows.
Result<Address> address_argument(Vm& vm, Family family, Value value, const char* function);
Owned address_value(Vm& vm, Family family, const Address& address);
// The numeric address of a host name, or empty: "localhost", "", dotted and colon forms.
std::string resolve_host(Family family, std::string_view name);
bool is_numeric_host(Family family, std::string_view name);
Raised raise_unknown_host(Vm& vm);

}  // namespace fermata::network
