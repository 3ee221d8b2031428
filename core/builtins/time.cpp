// Module time: clocks, sleep, calendar times.
#include <cmath>

#include "builtins/arguments.h"
#include "builtins/calendar.h"
#include "builtins/numbers.h"
#include "builtins/os_error.h"
#include "host/host.h"
#include "objects/sequences.h"
#include "vm/native.h"

namespace fermata {

namespace {

// -- struct_time: a tuple of nine, and two fields behind it that are only attributes

constexpr uint32_t kFields = 9, kAllFields = 11;
const char* const kFieldNames[kAllFields] = {"tm_year", "tm_mon",  "tm_mday",  "tm_hour", "tm_min",   "tm_sec",
                                             "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff"};

Type* tuple_base(Vm& vm) {
  return vm.types.tuple;
}
uint32_t struct_time_size(const Object*) {
  return sizeof(Tuple) + kAllFields * sizeof(Value);
}

void traverse_struct_time(Object* object, Visitor& visit) {
  for (uint32_t i = 0; i < kAllFields; i++) visit(static_cast<Tuple*>(object)->items()[i]);
}
void clear_struct_time(Object* object) {
  for (uint32_t i = 0; i < kAllFields; i++) {
    Value old = std::exchange(static_cast<Tuple*>(object)->items()[i], Value());
    release(old);
  }
}

Ref<Tuple> new_struct_time(Vm& vm, Type* type) {
  Ref<Tuple> result = vm.heap.make_with_tail<Tuple>(type, kAllFields * sizeof(Value));
  result->length = kFields;
  for (uint32_t i = 0; i < kAllFields; i++) result->items()[i] = Value::none();
  return result;
}

Owned struct_time_from(Vm& vm, const BrokenTime& time, bool with_offset) {
  Ref<Tuple> result = new_struct_time(vm, vm.types.struct_time);
  const int64_t numbers[kFields] = {time.year,   time.month,   time.day,      time.hour,    time.minute,
                                    time.second, time.weekday, time.year_day, time.daylight};
  for (uint32_t i = 0; i < kFields; i++) result->items()[i] = Value::integer(numbers[i]);
  if (!time.zone.empty()) result->items()[9] = Owned(vm.str_of(time.zone)).leak();
  if (with_offset) result->items()[10] = Value::integer(time.offset);
  return result;
}

Result<Owned> struct_time_new(Vm& vm, Args args) {
  Result<Owned> iterator = vm.get_iterator(args[1]);
  if (iterator.is_raised()) {
    vm.take_pending();
    return vm.type_error({"constructor requires a sequence"});
  }
  Ref<List> items = TRY(vm.to_list(args[1]));
  if (items->length < kFields) {
    return vm.type_error({"time.struct_time() takes an at least 9-sequence (", items->length, "-sequence given)"});
  }
  if (items->length > kAllFields) {
    return vm.type_error({"time.struct_time() takes an at most 11-sequence (", items->length, "-sequence given)"});
  }
  Ref<Tuple> result = new_struct_time(vm, args.object<Type>(0));
  for (uint32_t i = 0; i < items->length; i++) result->items()[i] = Owned(items->items[i]).leak();
  // What a pickle has of the fields behind the nine.
  if (Dict* fields = cast_if<Dict>(args[2], kDictSubclass))
    for (uint32_t i = items->length; i < kAllFields; i++)
      if (Value value = dict_get(fields, vm.intern(kFieldNames[i])); !value.is_empty())
        result->items()[i] = Owned(value).leak();
  return result;
}

Result<Owned> struct_time_repr(Vm& vm, Args args) {
  StrBuilder out(vm.heap);
  out.append_ascii("time.struct_time(");
  for (uint32_t i = 0; i < kFields; i++) {
    if (i > 0) out.append_ascii(", ");
    out.append_ascii(kFieldNames[i]);
    out.append_ascii("=");
    Ref<Str> text = TRY(vm.repr(args.self<Tuple>()->items()[i]));
    out.append(text.get());
  }
  out.append_ascii(")");
  return out.finish();
}

template <uint32_t index>
Result<Owned> get_field(Vm&, Value self) {
  return Owned(static_cast<Tuple*>(self.object())->items()[index]);
}

const PropertyRow struct_time_properties[] = {
    {kFieldNames[0], get_field<0>}, {kFieldNames[1], get_field<1>},   {kFieldNames[2], get_field<2>},
    {kFieldNames[3], get_field<3>}, {kFieldNames[4], get_field<4>},   {kFieldNames[5], get_field<5>},
    {kFieldNames[6], get_field<6>}, {kFieldNames[7], get_field<7>},   {kFieldNames[8], get_field<8>},
    {kFieldNames[9], get_field<9>}, {kFieldNames[10], get_field<10>},
};

const NativeRow struct_time_rows[] = {
    {"__new__(cls, /, sequence, dict=None)", struct_time_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", struct_time_repr},
};

Result<void> prepare_struct_time(Vm& vm, Type* type) {
  auto set = [&](const char* name, int value) {
    dict_set(vm.heap, type->dict, vm.intern(name), Value::integer(value));
  };
  set("n_fields", kAllFields);
  set("n_sequence_fields", kFields);
  set("n_unnamed_fields", 0);
  return {};
}

// -- arguments

std::string zone_name(int minutes) {
  if (minutes == 0) return "UTC";
  std::string name = minutes < 0 ? "UTC-" : "UTC+";
  int size = std::abs(minutes);
  name += static_cast<char>('0' + size / 600);
  name += static_cast<char>('0' + size / 60 % 10);
  if (size % 60) {
    name += ':';
    name += static_cast<char>('0' + size % 60 / 10);
    name += static_cast<char>('0' + size % 10);
  }
  return name;
}

BrokenTime local_time(Vm& vm, int64_t seconds) {
  int minutes = vm.host.utc_offset(static_cast<double>(seconds));
  BrokenTime time = broken_time(seconds + minutes * 60);
  time.offset = minutes * 60;
  time.zone = zone_name(minutes);
  return time;
}

Result<int64_t> seconds_argument(Vm& vm, Value value) {
  constexpr double kLimit = 6.7e16;  // years that a struct tm has
  double seconds;
  if (value.is_none() || value.is_empty()) {
    seconds = vm.wall_clock();
  } else if (is_float_like(value, seconds)) {
    if (std::isnan(seconds)) return vm.value_error({"Invalid value NaN (not a number)"});
  } else {
    Owned whole = TRY(vm.index_object(value));
    seconds = int_to_double(whole);
  }
  if (!(std::fabs(seconds) < kLimit)) return vm.overflow_error({"timestamp out of range for platform time_t"});
  return static_cast<int64_t>(std::floor(seconds));
}

Result<BrokenTime> tuple_argument(Vm& vm, Value value, const char* function) {
  Tuple* tuple = cast_if<Tuple>(value, kTupleSubclass);
  if (!tuple) return vm.type_error({"Tuple or struct_time argument required"});
  if (tuple->length != kFields) return vm.type_error({function, "(): illegal time tuple argument"});
  int64_t fields[kFields];
  for (uint32_t i = 0; i < kFields; i++) fields[i] = TRY(vm.index(tuple->items()[i]));
  BrokenTime time;
  time.year = fields[0];
  auto part = [](int64_t field) {
    return static_cast<int>(std::max<int64_t>(INT32_MIN, std::min<int64_t>(INT32_MAX, field)));
  };
  time.month = part(fields[1]);
  time.day = part(fields[2]);
  time.hour = part(fields[3]);
  time.minute = part(fields[4]);
  time.second = part(fields[5]);
  time.weekday = part(fields[6]);
  time.year_day = part(fields[7]);
  time.daylight = part(fields[8]);
  if (tuple->type == vm.types.struct_time && tuple->items()[9].is_object()) {
    time.zone = to_utf8(static_cast<Str*>(tuple->items()[9].object()));
    time.offset = static_cast<int>(tuple->items()[10].as_int());
  } else {
    time.zone = "UTC";
  }
  return time;
}

Result<void> check_ranges(Vm& vm, BrokenTime& time) {
  if (time.month == 0) time.month = 1;
  if (time.month < 1 || time.month > 12) return vm.value_error({"month out of range"});
  if (time.day == 0) time.day = 1;
  if (time.day < 1 || time.day > 31) return vm.value_error({"day of month out of range"});
  if (time.hour < 0 || time.hour > 23) return vm.value_error({"hour out of range"});
  if (time.minute < 0 || time.minute > 59) return vm.value_error({"minute out of range"});
  if (time.second < 0 || time.second > 61) return vm.value_error({"seconds out of range"});
  if (time.weekday < -1) return vm.value_error({"day of week out of range"});
  time.weekday = (time.weekday + 7) % 7;
  if (time.year_day == 0) time.year_day = 1;
  if (time.year_day < 1 || time.year_day > 366) return vm.value_error({"day of year out of range"});
  return {};
}

// The time tuple, or now.
Result<BrokenTime> time_argument(Vm& vm, Value value, const char* function) {
  if (value.is_empty()) return local_time(vm, static_cast<int64_t>(std::floor(vm.wall_clock())));
  BrokenTime time = TRY(tuple_argument(vm, value, function));
  TRY(check_ranges(vm, time));
  return time;
}

// -- functions

Owned nanoseconds(Vm& vm, double seconds) {
  return int_from_double(vm.heap, std::floor(seconds * 1e9));
}

Result<Owned> time_time(Vm& vm, Args) {
  return Owned::real(vm.wall_clock());
}
Result<Owned> time_time_ns(Vm& vm, Args) {
  return nanoseconds(vm, vm.wall_clock());
}
Result<Owned> time_monotonic(Vm& vm, Args) {
  return Owned::real(vm.now());
}
Result<Owned> time_monotonic_ns(Vm& vm, Args) {
  return nanoseconds(vm, vm.now());
}
Result<Owned> time_process(Vm& vm, Args) {
  return Owned::real(vm.computing_time());
}
Result<Owned> time_process_ns(Vm& vm, Args) {
  return nanoseconds(vm, vm.computing_time());
}

// The clocks of Linux by their ids, each one of the three that there are.
struct ClockId {
  const char* name;
  int64_t id;
};
const ClockId clock_ids[] = {
    {"CLOCK_REALTIME", 0},
    {"CLOCK_MONOTONIC", 1},
    {"CLOCK_PROCESS_CPUTIME_ID", 2},
    {"CLOCK_THREAD_CPUTIME_ID", 3},
    {"CLOCK_MONOTONIC_RAW", 4},
    {"CLOCK_BOOTTIME", 7},
    {"CLOCK_TAI", 11},
};

Result<double> clock_now(Vm& vm, Value clock) {
  int64_t id = TRY(vm.index(clock));
  for (const ClockId& known : clock_ids) {
    if (known.id != id) continue;
    std::string_view name = known.name;
    if (name == "CLOCK_REALTIME" || name == "CLOCK_TAI") return vm.wall_clock();
    return name.ends_with("CPUTIME_ID") ? vm.computing_time() : vm.now();
  }
  return raise_os_error(vm, 22);  // EINVAL
}

Result<Owned> time_clock_gettime(Vm& vm, Args args) {
  return Owned::real(TRY(clock_now(vm, args[0])));
}
Result<Owned> time_clock_gettime_ns(Vm& vm, Args args) {
  return nanoseconds(vm, TRY(clock_now(vm, args[0])));
}
Result<Owned> time_clock_getres(Vm& vm, Args args) {
  TRY(clock_now(vm, args[0]));
  return Owned::real(1e-9);
}

Result<Owned> time_sleep(Vm& vm, Args args) {
  double seconds = TRY(seconds_of(vm, args[0]));
  if (seconds < 0) return vm.value_error({"sleep length must be non-negative"});
  if (seconds > 9.2e9) return vm.overflow_error({"timestamp out of range for platform time_t"});
  return vm.park_until(vm.now() + seconds);
}

Result<Owned> time_gmtime(Vm& vm, Args args) {
  BrokenTime time = broken_time(TRY(seconds_argument(vm, args[0])));
  time.zone = "GMT";
  return struct_time_from(vm, time, true);
}
Result<Owned> time_localtime(Vm& vm, Args args) {
  return struct_time_from(vm, local_time(vm, TRY(seconds_argument(vm, args[0]))), true);
}
Result<Owned> time_mktime(Vm& vm, Args args) {
  BrokenTime time = TRY(tuple_argument(vm, args[0], "mktime"));
  auto utc = static_cast<double>(seconds_of(time));
  return Owned::real(utc - vm.host.utc_offset(utc) * 60.0);
}
Result<Owned> time_ctime(Vm& vm, Args args) {
  return vm.str_of(asctime_text(local_time(vm, TRY(seconds_argument(vm, args[0])))));
}
Result<Owned> time_asctime(Vm& vm, Args args) {
  return vm.str_of(asctime_text(TRY(time_argument(vm, args[0], "asctime"))));
}
Result<Owned> time_strftime(Vm& vm, Args args) {
  Str* format = TRY(str_argument(vm, args[0], "strftime", "1"));
  BrokenTime time = TRY(time_argument(vm, args[1], "strftime"));
  return vm.str_of(format_time(to_utf8(format), time));
}

Result<ParsedTime> parsed(Vm& vm, Args args) {
  for (uint32_t i = 0; i < 2; i++) {
    if (!as_str(args[i])) {
      return vm.type_error({"strptime() argument ", i + 1, " must be str, not ", given_kind(vm, args[i])});
    }
  }
  ParsedTime result = parse_time(to_utf8(args.object<Str>(0)), to_utf8(args.object<Str>(1)));
  if (result.day_without_year)
    TRY(vm.warn(vm.exceptions.DeprecationWarning,
                {"Parsing dates involving a day of month without a year specified is ambiguous\n"
                 "and fails to parse leap day. The default behavior will change in Python 3.15\n"
                 "to either always raise an exception or to use a different default year (TBD).\n"
                 "To avoid trouble, add a specific year to the input & format.\n"
                 "See https://github.com/python/cpython/issues/70647."},
                1));
  if (!result.error.empty()) return vm.value_error({result.error});
  return result;
}

Result<Owned> time_strptime(Vm& vm, Args args) {
  ParsedTime result = TRY(parsed(vm, args));
  return struct_time_from(vm, result.time, result.time.has_offset);
}

// What datetime needs besides: ((year, …, isdst, zone name or None, offset or None), microsecond, offset's
// microsecond).
Result<Owned> strptime_parts(Vm& vm, Args args) {
  ParsedTime result = TRY(parsed(vm, args));
  const BrokenTime& time = result.time;
  Owned zone = time.zone.empty() ? Owned::none() : Owned(vm.str_of(time.zone));
  Value offset = time.has_offset ? Value::integer(time.offset) : Value::none();
  Ref<Tuple> fields = vm.tuple({Value::integer(time.year), Value::integer(time.month), Value::integer(time.day),
                                Value::integer(time.hour), Value::integer(time.minute), Value::integer(time.second),
                                Value::integer(time.weekday), Value::integer(time.year_day),
                                Value::integer(time.daylight), zone, offset});
  return vm.tuple({Value(fields.get()), Value::integer(result.microsecond), Value::integer(result.offset_microsecond)});
}

Result<Owned> time_get_clock_info(Vm& vm, Args args) {
  struct Clock {
    const char* name;
    const char* implementation;
    bool monotonic;
    double resolution;
  };
  static const Clock clocks[] = {
      {"monotonic", "clock_gettime(CLOCK_MONOTONIC)", true, 1e-9},
      {"perf_counter", "clock_gettime(CLOCK_MONOTONIC)", true, 1e-9},
      {"process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", true, 1e-9},
      {"thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", true, 1e-9},
      {"time", "clock_gettime(CLOCK_REALTIME)", false, 1e-9},
  };
  Str* name = TRY(str_argument(vm, args[0], "get_clock_info", "1"));
  for (const Clock& clock : clocks) {
    if (!str_equals(name, clock.name)) continue;
    Owned types = TRY(vm.import_module("types"));
    Owned make = TRY(vm.get_attribute(types, "SimpleNamespace"));
    Owned implementation = vm.str_of(clock.implementation);
    const Value names[] = {Value(vm.intern("implementation")), Value(vm.intern("monotonic")),
                           Value(vm.intern("adjustable")), Value(vm.intern("resolution"))};
    const Value values[] = {implementation, Value::boolean(clock.monotonic), Value::boolean(!clock.monotonic),
                            Value::real(clock.resolution)};
    return vm.call(make, std::span<const Value>(), Keywords{names, values});
  }
  return vm.value_error({"unknown clock"});
}

const NativeRow functions[] = {
    {"asctime(time_tuple=, /)", time_asctime},
    {"clock_getres(clk_id, /)", time_clock_getres},
    {"clock_gettime(clk_id, /)", time_clock_gettime},
    {"clock_gettime_ns(clk_id, /)", time_clock_gettime_ns},
    {"ctime(seconds=None, /)", time_ctime},
    {"get_clock_info(name, /)", time_get_clock_info},
    {"gmtime(seconds=None, /)", time_gmtime},
    {"localtime(seconds=None, /)", time_localtime},
    {"mktime(time_tuple, /)", time_mktime},
    {"monotonic()", time_monotonic},
    {"monotonic_ns()", time_monotonic_ns},
    {"perf_counter()", time_monotonic},
    {"perf_counter_ns()", time_monotonic_ns},
    {"process_time()", time_process},
    {"process_time_ns()", time_process_ns},
    {"sleep(object, /)", time_sleep},
    {"strftime(format, time_tuple=, /)", time_strftime},
    {"strptime(string, format='%a %b %d %H:%M:%S %Y', /)", time_strptime},
    {"thread_time()", time_process},
    {"thread_time_ns()", time_process_ns},
    {"time()", time_time},
    {"time_ns()", time_time_ns},
};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "struct_time", Value(vm.types.struct_time));
  for (const ClockId& clock : clock_ids) vm.add_to_module(module, clock.name, Value::integer(clock.id));
  int minutes = vm.host.utc_offset(vm.wall_clock());
  vm.add_to_module(module, "timezone", Value::integer(-minutes * 60));
  vm.add_to_module(module, "altzone", Value::integer(-minutes * 60));
  vm.add_to_module(module, "daylight", Value::integer(0));
  Owned name = vm.str_of(zone_name(minutes));
  Ref<Tuple> names = vm.tuple({name, name});
  vm.add_to_module(module, "tzname", Value(names.get()));
  return {};
}

const NativeRow strptime_functions[] = {
    {"_strptime(data_string, format='%a %b %d %H:%M:%S %Y')", strptime_parts},
};

}  // namespace

extern const TypeSpec struct_time_spec = {
    .name = "time.struct_time",
    .base = tuple_base,
    .size = sizeof(Tuple),
    .flags = kTupleSubclass,
    .traverse = traverse_struct_time,
    .clear = clear_struct_time,
    .tail_size = struct_time_size,
    .native_hash = true,
    .methods = struct_time_rows,
    .properties = struct_time_properties,
    .prepare = prepare_struct_time,
};

extern const ModuleSpec time_module = {.functions = functions, .prepare = prepare};
extern const ModuleSpec strptime_module = {.functions = strptime_functions};

}  // namespace fermata
