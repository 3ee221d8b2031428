#include "network/address.h"

#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"

namespace fermata::network {

namespace {

constexpr int kNameUnknown = -2;  // EAI_NONAME

Result<Owned> socket_exception(Vm& vm, const char* name) {
  Owned module = TRY(vm.import_module("_socket"));
  return vm.get_attribute(module, vm.intern(name));
}

// Four numbers from 0 to 255, without leading zeros or gaps.
bool is_dotted(std::string_view text) {
  int parts = 0;
  while (true) {
    size_t length = 0;
    int number = 0;
    while (length < text.size() && text[length] >= '0' && text[length] <= '9' && length < 4)
      number = number * 10 + (text[length++] - '0');
    if (length == 0 || length > 3 || number > 255) return false;
    text.remove_prefix(length);
    if (++parts == 4) return text.empty();
    if (text.empty() || text[0] != '.') return false;
    text.remove_prefix(1);
  }
}

bool is_colon_form(std::string_view text) {
  if (text.find(':') == std::string_view::npos) return false;
  return text.find_first_not_of("0123456789abcdefABCDEF:.%") == std::string_view::npos;
}

Result<int> port_argument(Vm& vm, Value value, const char* function) {
  if (!value.is_small_int() && !(value.is_object() && value.object()->type->has(kIntSubclass)))
    return vm.type_error({"'", vm.type_of(value), "' object cannot be interpreted as an integer"});
  int64_t port = TRY(vm.index(value));
  if (port < 0 || port > 65535) return vm.overflow_error({function, "(): port must be 0-65535."});
  return static_cast<int>(port);
}

Result<std::string> host_text(Vm& vm, Value value) {
  if (Str* text = as_str(value)) return to_utf8(text);
  std::string copy;
  std::string_view data;
  if (bytes_of(vm, value, data, copy)) return std::string(data);
  return vm.type_error({"str, bytes or bytearray expected, not ", vm.type_of(value)});
}

}  // namespace

bool is_numeric_host(Family family, std::string_view name) {
  return family == Family::Inet6 ? is_colon_form(name) : is_dotted(name);
}

std::string resolve_host(Family family, std::string_view name) {
  bool six = family == Family::Inet6;
  if (name.empty()) return six ? "::" : "0.0.0.0";
  if (name == "localhost" || name == "localhost." || name == "ip6-localhost" || name.ends_with(".localhost"))
    return six ? "::1" : "127.0.0.1";
  if (name == "<broadcast>") return "255.255.255.255";
  if (is_numeric_host(family, name)) return std::string(name);
  return {};
}

Raised raise_unknown_host(Vm& vm) {
  Result<Owned> type = socket_exception(vm, "gaierror");
  if (type.is_raised()) return Raised{};
  Ref<Str> text = vm.str_of("Name or service not known");
  Result<Owned> error = vm.call(type.peek(), {Value::integer(kNameUnknown), Value(text.get())});
  if (error.is_raised()) return Raised{};
  return vm.raise(std::move(error).value());
}

Result<Address> address_argument(Vm& vm, Family family, Value value, const char* function) {
  if (family == Family::Unix) {
    if (Str* path = as_str(value)) return Address{to_utf8(path), 0};
    std::string copy;
    std::string_view data;
    if (bytes_of(vm, value, data, copy)) return Address{std::string(data), 0};
    return vm.type_error({"a bytes-like object is required, not '", vm.type_of(value), "'"});
  }
  const char* label = family == Family::Inet6 ? "AF_INET6" : "AF_INET";
  Tuple* pair = cast_if<Tuple>(value, kTupleSubclass);
  if (!pair) return vm.type_error({function, "(): ", label, " address must be tuple, not ", vm.type_of(value)});
  bool fits = family == Family::Inet6 ? pair->length >= 2 && pair->length <= 4 : pair->length == 2;
  if (!fits) {
    const char* wanted =
        family == Family::Inet6 ? "a tuple (host, port[, flowinfo[, scopeid]])" : "a pair (host, port)";
    return vm.type_error({label, " address must be ", wanted});
  }
  std::string name = TRY(host_text(vm, pair->items()[0]));
  int port = TRY(port_argument(vm, pair->items()[1], function));
  std::string host = resolve_host(family, name);
  if (host.empty()) return raise_unknown_host(vm);
  return Address{std::move(host), port};
}

Owned address_value(Vm& vm, Family family, const Address& address) {
  if (family == Family::Unix) {
    // Abstract names are bytes.
    if (!address.host.empty() && address.host[0] == '\0') return bytes_from(vm.heap, address.host);
    return vm.str_of(address.host);
  }
  std::string_view host = address.host;
  if (host.empty()) host = family == Family::Inet6 ? "::" : "0.0.0.0";
  Ref<Str> text = vm.str_of(host);
  if (family == Family::Inet) return vm.tuple({Value(text.get()), Value::integer(address.port)});
  return vm.tuple({Value(text.get()), Value::integer(address.port), Value::integer(0), Value::integer(0)});
}

}  // namespace fermata::network
