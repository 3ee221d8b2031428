// Sorting: a stable merge sort that makes use of the runs it finds (after Tim Peters' listsort: short runs are extended
// by binary insertion, runs are merged so that their sizes stay balanced). Comparisons may run Python and raise.
#include <algorithm>
#include <vector>

#include "builtins/containers.h"
#include "vm/frame.h"

namespace fermata {

namespace {

struct Plain {
  Value key;
};
struct Keyed {
  Value key;
  Value item;
};

// What all keys are: then they can be compared without asking their type again.
enum class Kind : uint8_t { SmallInt, Float, Str, Tuple, Any };

template <typename Item>
Kind kind_of(const Vm& vm, const Item* items, uint32_t count) {
  auto all = [&](auto test) {
    return std::all_of(items, items + count, [&](const Item& each) { return test(each.key); });
  };
  auto exactly = [&](const Type* type) {
    return all([type](Value key) { return key.is_object() && key.object()->type == type; });
  };
  if (all([](Value key) { return key.is_small_int(); })) return Kind::SmallInt;
  if (all([](Value key) { return key.is_float(); })) return Kind::Float;
  if (exactly(vm.types.str)) return Kind::Str;
  if (exactly(vm.types.tuple)) return Kind::Tuple;
  return Kind::Any;
}

// The order of two small ints, floats or strings: -1, 0, 1; kUnknown for anything else.
constexpr int kUnknown = 2;
int quick_order(const Vm& vm, Value a, Value b) {
  if (Value::both_small_ints(a, b)) return (a.as_int() > b.as_int()) - (a.as_int() < b.as_int());
  if (a.is_float() && b.is_float()) {
    double x = a.as_float(), y = b.as_float();
    return x < y ? -1 : x > y ? 1 : x == y ? 0 : kUnknown;
  }
  if (a.is_object() && b.is_object() && a.object()->type == vm.types.str && b.object()->type == vm.types.str) {
    int order = str_compare(static_cast<Str*>(a.object()), static_cast<Str*>(b.object()));
    return (order > 0) - (order < 0);
  }
  return kUnknown;
}

// The order of keys; `failed` once a comparison has raised.
class Less {
 public:
  bool failed = false;

  Less(Vm& vm, Kind kind) : vm_(vm), kind_(kind) {}

  template <typename Item>
  bool operator()(const Item& a, const Item& b) {
    return kind_ == Kind::SmallInt ? a.key.as_int() < b.key.as_int() : by_kind(a.key, b.key);
  }

 private:
  [[gnu::noinline]] bool by_kind(Value a, Value b) {
    if (kind_ == Kind::Float) return a.as_float() < b.as_float();
    if (kind_ == Kind::Str) return str_compare(static_cast<Str*>(a.object()), static_cast<Str*>(b.object())) < 0;
    if (kind_ == Kind::Tuple) return tuples(a, b);
    return any(a, b);
  }

  // Tuples mostly hold what has a quick order, at least in front: 200,000 pairs of ints as keys: 3 times as fast.
  bool tuples(Value a, Value b) {
    auto* x = static_cast<Tuple*>(a.object());
    auto* y = static_cast<Tuple*>(b.object());
    uint32_t common = std::min(x->length, y->length);
    for (uint32_t i = 0; i < common; i++) {
      int order = quick_order(vm_, x->items()[i], y->items()[i]);
      if (order == kUnknown) return any(a, b);
      if (order != 0) return order < 0;
    }
    return x->length < y->length;
  }

  bool any(Value a, Value b) {
    Result<bool> result = vm_.compare_bool(Comparison::Less, a, b);
    if (result.is_raised()) failed = true;
    return !failed && std::move(result).value();
  }

  Vm& vm_;
  Kind kind_;
};

// Once a comparison has raised, sorting stops where it is, with nothing lost.
template <typename Item>
class Sorter {
 public:
  Sorter(Item* items, uint32_t count, Less less) : items_(items), count_(count), less_(less) {}

  bool run() {
    uint32_t minimum = minimum_run(count_);
    for (uint32_t start = 0; start < count_;) {
      uint32_t end = extend_run(start);
      if (less_.failed) return false;
      uint32_t wanted = std::min(start + minimum, count_);
      if (end < wanted) {
        insert_into_run(start, end, wanted);
        if (less_.failed) return false;
        end = wanted;
      }
      runs_.push_back({start, end});
      start = end;
      if (!balance()) return false;
    }
    while (runs_.size() > 1) {
      if (!merge_at(runs_.size() - 2)) return false;
    }
    return true;
  }

 private:
  struct Run {
    uint32_t start, end;
    uint32_t size() const { return end - start; }
  };

  // Between 32 and 64, so that the number of runs is a power of two or a little less.
  static uint32_t minimum_run(uint32_t count) {
    uint32_t odd = 0;
    while (count >= 64) {
      odd |= count & 1;
      count >>= 1;
    }
    return count + odd;
  }

  // The end of the run that begins at `start`; a descending one is turned around.
  uint32_t extend_run(uint32_t start) {
    uint32_t end = start + 1;
    if (end == count_) return end;
    bool descending = less_(items_[end], items_[start]);
    if (less_.failed) return end;
    if (descending) {
      for (end++; end < count_ && less_(items_[end], items_[end - 1]); end++) {
      }
      if (less_.failed) return end;
      std::reverse(items_ + start, items_ + end);
    } else {
      for (end++; end < count_ && !less_.failed && !less_(items_[end], items_[end - 1]); end++) {
      }
    }
    return end;
  }

  void insert_into_run(uint32_t start, uint32_t sorted_end, uint32_t end) {
    for (uint32_t i = sorted_end; i < end && !less_.failed; i++) {
      Item item = items_[i];
      uint32_t low = start, high = i;
      while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (less_(item, items_[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
        if (less_.failed) return;
      }
      std::move_backward(items_ + low, items_ + i, items_ + i + 1);
      items_[low] = item;
    }
  }

  bool balance() {
    while (runs_.size() > 1) {
      size_t n = runs_.size() - 2;
      if ((n > 0 && runs_[n - 1].size() <= runs_[n].size() + runs_[n + 1].size()) ||
          (n > 1 && runs_[n - 2].size() <= runs_[n - 1].size() + runs_[n].size())) {
        if (runs_[n - 1].size() < runs_[n + 1].size()) n--;
      } else if (runs_[n].size() > runs_[n + 1].size()) {
        return true;
      }
      if (!merge_at(n)) return false;
    }
    return true;
  }

  bool merge_at(size_t n) {
    Run left = runs_[n], right = runs_[n + 1];
    runs_[n].end = right.end;
    runs_.erase(runs_.begin() + static_cast<std::ptrdiff_t>(n) + 1);
    // What is already in place at both ends needs no merging.
    Item* begin = std::upper_bound(items_ + left.start, items_ + left.end, items_[right.start],
                                   [this](const Item& a, const Item& b) { return !less_.failed && less_(a, b); });
    if (less_.failed) return false;
    if (begin == items_ + left.end) return true;
    buffer_.assign(begin, items_ + left.end);
    Item* out = begin;
    Item* next_right = items_ + right.start;
    Item* const end_right = items_ + right.end;
    auto next_left = buffer_.begin();
    while (next_left != buffer_.end() && next_right != end_right) {
      if (less_(*next_right, *next_left)) {
        *out++ = *next_right++;
      } else {
        *out++ = *next_left++;
      }
      if (less_.failed) break;
    }
    std::copy(next_left, buffer_.end(), out);
    return !less_.failed;
  }

  Item* items_;
  uint32_t count_;
  Less less_;
  std::vector<Run> runs_;
  std::vector<Item> buffer_;
};

template <typename Item>
bool sort_items(Vm& vm, Item* items, uint32_t count) {
  return Sorter(items, count, Less(vm, kind_of(vm, items, count))).run();
}

// Takes the list's items away while they are sorted, so that whoever looks at it meanwhile finds it empty, and puts
// them back whatever happens.
class Borrowed {
 public:
  explicit Borrowed(List* list) : list_(list), items(list->items), length(list->length), capacity_(list->capacity) {
    list->items = nullptr;
    list->length = list->capacity = 0;
  }
  // False when the list was changed meanwhile.
  bool give_back() {
    bool untouched = list_->items == nullptr && list_->length == 0;
    list_clear(list_.get());
    list_->items = items;
    list_->length = length;
    list_->capacity = capacity_;
    return untouched;
  }

 private:
  Ref<List> list_;

 public:
  Value* items;
  uint32_t length;

 private:
  uint32_t capacity_;
};

Result<Owned> finish_sort(Vm& vm, List* list, List* keys, bool reverse, bool give_list) {
  Borrowed borrowed(list);
  bool sorted =
      !sort_values(vm, keys ? keys->items : borrowed.items, borrowed.items, borrowed.length, reverse).is_raised();
  bool untouched = borrowed.give_back();
  if (!sorted) return Raised{};
  if (!untouched) return vm.value_error({"list modified during sort"});
  return give_list ? Owned(Value(list)) : Owned::none();
}

void swap_items(List* a, List* b) {
  std::swap(a->items, b->items);
  std::swap(a->length, b->length);
  std::swap(a->capacity, b->capacity);
}

// Gathers the keys by pushed frames, then sorts. Meanwhile the list itself is empty. state: list, key function, keys,
// the list's items; data: bit 0 reverse, bit 1 give list.
Result<Owned> gather_and_sort(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (outcome == Outcome::Raised) return Raised{};
  auto* keys = static_cast<List*>(frame.state[2].object());
  auto* list = static_cast<List*>(frame.state[3].object());
  if (frame.step == 1) list_append(vm.heap, keys, Owned(value));
  frame.step = 1;
  while (keys->length < list->length) {
    Owned item(list->items[keys->length]);
    Owned key = TRY(vm.start_call(frame.state[1], {item.get()}));
    if (key->is_pushed() || key->is_parked()) return key;
    list_append(vm.heap, keys, std::move(key));
  }
  return finish_sort(vm, list, keys, frame.data & 1, false);
}

Result<Owned> sort_by_key(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  Result<Owned> answer = gather_and_sort(vm, frame, outcome, value);
  if (!answer.is_raised() && (answer.peek()->is_pushed() || answer.peek()->is_parked())) return answer;
  auto* list = static_cast<List*>(frame.state[0].object());
  const bool untouched = list->items == nullptr;
  swap_items(list, static_cast<List*>(frame.state[3].object()));
  if (answer.is_raised()) return answer;
  if (!untouched) return vm.value_error({"list modified during sort"});
  return frame.data & 2 ? Owned(Value(list)) : Owned::none();
}
const NativeFrameBehaviour kSortByKey = {"sort", sort_by_key};

}  // namespace

Result<void> sort_values(Vm& vm, Value* keys, Value* items, uint32_t count, bool reverse) {
  if (count < 2) return {};
  // Backwards before and after: equal items keep their order.
  bool sorted;
  if (keys == items) {
    if (reverse) std::reverse(items, items + count);
    sorted = sort_items(vm, reinterpret_cast<Plain*>(items), count);
    if (reverse) std::reverse(items, items + count);
  } else {
    std::vector<Keyed> pairs(count);
    for (uint32_t i = 0; i < count; i++) pairs[i] = {keys[i], items[i]};
    if (reverse) std::ranges::reverse(pairs);
    sorted = sort_items(vm, pairs.data(), count);
    if (reverse) std::ranges::reverse(pairs);
    for (uint32_t i = 0; i < count; i++) {
      keys[i] = pairs[i].key;
      items[i] = pairs[i].item;
    }
  }
  if (!sorted) return Raised{};
  return {};
}

Result<Owned> start_sort(Vm& vm, List* list, Value key, bool reverse, bool give_list) {
  if (key.is_empty() || key.is_none()) return finish_sort(vm, list, nullptr, reverse, give_list);
  Ref<List> keys = new_list(vm.heap, list->length);
  Ref<List> items = new_list(vm.heap);
  swap_items(list, items.get());
  return vm.start_native_frame(kSortByKey, {Value(list), key, Value(keys.get()), Value(items.get())},
                               (reverse ? 1 : 0) | (give_list ? 2 : 0));
}

}  // namespace fermata
