// Module _random: the Mersenne Twister MT19937 behind `random`, giving the same numbers as CPython for the same seed.
// After "Mersenne Twister: A 623-dimensionally equidistributed uniform pseudorandom number generator" (Matsumoto,
// Nishimura 1998) and the initialisation by arrays of 2002.
#include "builtins/mersenne_twister.h"
#include "builtins/numbers.h"
#include "host/host.h"
#include "objects/int.h"
#include "vm/native.h"

namespace fermata {

namespace {

struct Random : Object {
  MersenneTwister* generator;  // owned
};

Random* self_random(Args args) {
  return args.self<Random>();
}

Result<void> seed(Vm& vm, Random* random, Value value) {
  if (!random->generator) random->generator = new MersenneTwister;
  std::vector<uint32_t> key;
  if (value.is_none() || value.is_empty()) {
    key.resize(8);
    vm.host.entropy(std::as_writable_bytes(std::span(key)));
  } else if (is_int_like(value)) {
    key = int_magnitude_words(value);
  } else {
    int64_t hash = TRY(vm.python_hash(value));
    auto bits = static_cast<uint64_t>(hash);
    key = {static_cast<uint32_t>(bits)};
    if (bits >> 32) key.push_back(static_cast<uint32_t>(bits >> 32));
  }
  if (key.empty()) key.push_back(0);
  random->generator->seed(key);
  return {};
}

Result<Owned> random_new(Vm& vm, Args args) {
  // What the arguments mean is __init__'s affair, which a subclass may have made its own.
  Ref<Random> random = vm.heap.make<Random>(args.object<Type>(0));
  TRY(seed(vm, random, Value::none()));
  return random;
}

Result<Owned> random_seed(Vm& vm, Args args) {
  TRY(seed(vm, self_random(args), args[1]));
  return Owned::none();
}

Result<Owned> random_random(Vm&, Args args) {
  return Owned::real(self_random(args)->generator->next_double());
}

Result<Owned> random_getrandbits(Vm& vm, Args args) {
  int64_t count = TRY(vm.index(args[1]));
  if (count < 0) return vm.value_error({"Cannot convert negative int"});
  if (count > INT32_MAX || !vm.heap.can_allocate(static_cast<uint64_t>(count) / 8)) return vm.memory_error();
  MersenneTwister& generator = *self_random(args)->generator;
  if (count == 0) return Owned::integer(0);
  if (count <= 32) return Owned::integer(generator.next() >> (32 - count));
  std::vector<uint32_t> words;
  for (; count > 0; count -= 32) words.push_back(count < 32 ? generator.next() >> (32 - count) : generator.next());
  return int_from_words(vm.heap, words, false);
}

// A random int in [0, n), by getrandbits(), which may be the program's own.
Result<Owned> random_below(Vm& vm, Args args) {
  Owned n = TRY(vm.index_object(args[1]));
  if (int_sign(n) <= 0) return vm.value_error("empty range");
  Str* name = vm.intern("getrandbits");
  auto* method = cast_exact<NativeFunction>(vm.lookup_special(args[0], name), vm.types.method_descriptor);
  const bool native = method && method->row->body == random_getrandbits && vm.instance_has_no(args[0], name);
  const Value arguments[] = {args[0], Value::integer(int_bit_length(n))};
  for (;;) {
    Owned bits =
        TRY(native ? random_getrandbits(vm, Args(arguments, 2)) : vm.call_method(args[0], name, {arguments[1]}));
    if (TRY(vm.compare_bool(Comparison::Less, bits, n))) return bits;
  }
}

Result<Owned> random_getstate(Vm& vm, Args args) {
  const MersenneTwister& generator = *self_random(args)->generator;
  Ref<Tuple> state = new_tuple(vm.heap, MersenneTwister::kWords + 1);
  for (uint32_t i = 0; i < MersenneTwister::kWords; i++) state->items()[i] = Value::integer(generator.state[i]);
  state->items()[MersenneTwister::kWords] = Value::integer(generator.position);
  return state;
}

Result<Owned> random_setstate(Vm& vm, Args args) {
  Tuple* state = cast_if<Tuple>(args[1], kTupleSubclass);
  if (!state) return vm.type_error({"state vector must be a tuple"});
  if (state->length != MersenneTwister::kWords + 1) return vm.value_error({"state vector is the wrong size"});
  MersenneTwister copy;
  for (uint32_t i = 0; i < state->length; i++) {
    int64_t word = TRY(vm.index(state->items()[i]));
    if (i == MersenneTwister::kWords) {
      if (word < 0 || word > MersenneTwister::kWords) return vm.value_error({"invalid state"});
      copy.position = static_cast<uint32_t>(word);
    } else {
      copy.state[i] = static_cast<uint32_t>(word);
    }
  }
  *self_random(args)->generator = copy;
  return Owned::none();
}

void clear_random(Object* object) {
  auto* random = static_cast<Random*>(object);
  delete random->generator;
  random->generator = nullptr;
}

const NativeRow random_methods[] = {
    {"__new__(cls, *args, **kwargs)", random_new, NativeKind::StaticMethod},
    {"__init__(self, x=None, /)", random_seed},
    {"seed(self, n=None, /)", random_seed},
    {"random(self, /)", random_random},
    {"getrandbits(self, k, /)", random_getrandbits},
    {"_randbelow(self, n, /)", random_below},
    {"getstate(self, /)", random_getstate},
    {"setstate(self, state, /)", random_setstate},
};

const TypeSpec random_type_spec = {
    .name = "_random.Random",
    .size = sizeof(Random),
    .flags = kSubclassable,
    .clear = clear_random,
    .methods = random_methods,
};

Result<void> prepare(Vm& vm, Module* module) {
  Type* type = vm.new_type(random_type_spec);
  vm.add_to_module(module, "Random", Value(type));
  return {};
}

}  // namespace

extern const ModuleSpec random_module = {.prepare = prepare};

}  // namespace fermata
