// The module _datetime: the numbers behind the classes of datetime, which are in Python. What is made here is what
// everyday arguments make; for anything else the answer is None, and Python code finds out what to do, or what is
// wrong.
#include <cmath>

#include "builtins/arguments.h"
#include "builtins/calendar.h"
#include "builtins/install.h"
#include "objects/attributes.h"
#include "objects/int.h"

namespace fermata {
namespace {

constexpr int64_t kMillion = 1'000'000;

// A new instance whose slots have these values, in the order in which the class and its bases declare them.
Result<Owned> with_slots(Vm& vm, Value cls, std::span<const Value> values) {
  Type* type = cast_if<Type>(cls, kTypeSubclass);
  if (!type || !type->has(kPythonClass) || type->slot_count < values.size()) return vm.type_error("wrong class");
  Owned instance = TRY(vm.new_instance(type));
  Value* slots = attributes_of(instance->object())->values;
  for (Value value : values) *slots++ = Owned(value).leak();
  return instance;
}

bool in_range(Value value, int64_t low, int64_t high) {
  return value.is_small_int() && value.as_int() >= low && value.as_int() <= high;
}

bool is_date(const Value* fields) {
  return in_range(fields[0], 1, 9999) && in_range(fields[1], 1, 12) &&
         in_range(fields[2], 1, days_in_month(fields[0].as_int(), static_cast<int>(fields[1].as_int())));
}

// Slots: year, month, day, hash (not known).
Result<Owned> new_date(Vm& vm, Args args) {
  const Value fields[] = {args[1], args[2], args[3], Value::integer(-1)};
  if (!is_date(fields)) return Owned::none();
  return with_slots(vm, args[0], fields);
}

// Slots: those of a date, then hour, minute, second, microsecond, time zone, fold.
Result<Owned> new_datetime(Vm& vm, Args args) {
  const Value fields[] = {args[1], args[2], args[3], Value::integer(-1), args[4], args[5], args[6],
                          args[7], args[8], args[9]};
  if (!is_date(fields) || !in_range(fields[4], 0, 23) || !in_range(fields[5], 0, 59) || !in_range(fields[6], 0, 59) ||
      !in_range(fields[7], 0, kMillion - 1) || !in_range(fields[9], 0, 1))
    return Owned::none();
  return with_slots(vm, args[0], fields);
}

// The datetime of so many seconds since 1970.
Result<Owned> datetime_of(Vm& vm, Args args) {
  constexpr int64_t kEarliest = -62'135'596'800, kLatest = 253'402'300'799;  // of the years 1 and 9999
  if (!in_range(args[1], kEarliest, kLatest)) return Owned::none();
  const BrokenTime time = broken_time(args[1].as_int());
  const Value fields[] = {Value::integer(time.year),
                          Value::integer(time.month),
                          Value::integer(time.day),
                          Value::integer(-1),
                          Value::integer(time.hour),
                          Value::integer(time.minute),
                          Value::integer(time.second),
                          args[2],
                          args[3],
                          Value::integer(0)};
  return with_slots(vm, args[0], fields);
}

Result<Owned> seconds_since_1970(Vm& vm, Args args) {
  if (!is_date(&args.from(0)[0])) return vm.type_error("no date");
  int64_t parts[3];
  for (uint32_t i = 0; i < 3; ++i) parts[i] = TRY(vm.index(args[3 + i]));
  const int64_t days =
      days_from_civil(args[0].as_int(), static_cast<int>(args[1].as_int()), static_cast<int>(args[2].as_int()));
  return Owned::integer(days * 86400 + parts[0] * 3600 + parts[1] * 60 + parts[2]);
}

// Slots: days, seconds, microseconds, hash (not known). Up to some 290,000 years.
Result<Owned> new_timedelta(Vm& vm, Args args) {
  constexpr int64_t kUnits[] = {86400 * kMillion, kMillion, 1, 1000, 60 * kMillion, 3600 * kMillion, 604800 * kMillion};
  int64_t total = 0;
  double rest = 0;  // of a microsecond
  for (uint32_t i = 0; i < 7; ++i) {
    const Value given = args[1 + i];
    int64_t whole, product;
    if (given.is_float()) {
      const double value = given.as_float();
      if (!(std::fabs(value) < 0x1p53)) return Owned::none();
      whole = static_cast<int64_t>(value);
      const double part = (value - static_cast<double>(whole)) * static_cast<double>(kUnits[i]);
      total += static_cast<int64_t>(part);
      rest += part - std::trunc(part);
    } else if (!is_int_like(given) || !int_to_int64(given, whole)) {
      return Owned::none();
    }
    if (__builtin_mul_overflow(whole, kUnits[i], &product) || __builtin_add_overflow(total, product, &total))
      return Owned::none();
  }
  // Halves go to the even sum.
  const auto odd = static_cast<double>(total & 1);
  if (rest != 0) total += static_cast<int64_t>(std::nearbyint(rest + odd) - odd);
  constexpr int64_t kDay = 86400 * kMillion;
  int64_t days = total / kDay, left = total % kDay;
  if (left < 0) left += kDay, days--;
  const Value fields[] = {Value::integer(days), Value::integer(left / kMillion), Value::integer(left % kMillion),
                          Value::integer(-1)};
  return with_slots(vm, args[0], fields);
}

// "2024-01-02", "2024-01-02T03:04", "2024-01-02T03:04:05.678": year to microsecond. None for the other forms.
Result<Owned> parse_iso(Vm& vm, Args args) {
  Str* text = as_str(args[0]);
  constexpr std::string_view kShape = "dddd-dd-dd.dd:dd:dd.";
  constexpr uint32_t kDay = 10, kMinute = 16, kSecond = 19;
  if (!text) return Owned::none();
  if (text->length < kSecond + 2 && text->length != kDay && text->length != kMinute && text->length != kSecond)
    return Owned::none();
  int64_t numbers[7] = {};
  uint32_t number = 0;
  for (uint32_t i = 0; i < text->length; ++i) {
    const char32_t c = text->at(i);
    const bool digit = c >= '0' && c <= '9';
    if (i >= kShape.size() ? !digit : kShape[i] == 'd' ? !digit : i != kDay && c != static_cast<char32_t>(kShape[i]))
      return Owned::none();
    if (i < kShape.size() && kShape[i] != 'd')
      number++;
    else if (i < kShape.size() + 6)
      numbers[number] = numbers[number] * 10 + static_cast<int64_t>(c - '0');
  }
  for (uint32_t i = text->length; i > kSecond && i < kShape.size() + 6; ++i) numbers[6] *= 10;
  if (numbers[3] == 24) return Owned::none();
  Ref<Tuple> fields = new_tuple(vm.heap, 7);
  for (uint32_t i = 0; i < 7; ++i) fields->items()[i] = Value::integer(numbers[i]);
  return Owned(std::move(fields));
}

const NativeRow kFunctions[] = {
    {"date(cls, year, month, day, /)", new_date},
    {"datetime(cls, year, month, day, hour, minute, second, microsecond, tzinfo, fold, /)", new_datetime},
    {"datetime_of(cls, seconds, microsecond, tzinfo, /)", datetime_of},
    {"seconds_of(year, month, day, hour, minute, second, /)", seconds_since_1970},
    {"timedelta(cls, days, seconds, microseconds, milliseconds, minutes, hours, weeks, /)", new_timedelta},
    {"parse_iso(text, /)", parse_iso},
};

}  // namespace

extern const ModuleSpec datetime_module;
const ModuleSpec datetime_module = {.functions = kFunctions};

}  // namespace fermata
