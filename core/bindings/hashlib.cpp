// Modules _hashlib and _blake2: digests as objects, and keys derived from passwords.
#include <algorithm>
#include <limits>

#include "bindings/hashes.h"
#include "bindings/key_derivation.h"
#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/common.h"
#include "builtins/numbers.h"
#include "objects/int.h"

namespace fermata::digests {

namespace {

struct HashObject : Object {
  Hash* hash;  // owned
};

HashObject* self_hash(Args args) {
  return args.self<HashObject>();
}
const Hash& hash_of(Value self) {
  return *static_cast<HashObject*>(self.object())->hash;
}

void clear_hash(Object* object) {
  delete std::exchange(static_cast<HashObject*>(object)->hash, nullptr);
}

Result<std::string_view> hashed_bytes(Vm& vm, Value value, std::string& copy) {
  if (as_str(value)) return vm.type_error("Strings must be encoded before hashing");
  std::string_view data;
  if (TRY(bytes_seen(vm, value, data, copy))) return data;
  return vm.type_error("object supporting the buffer API required");
}

Result<Owned> new_hash(Vm& vm, Type* type, const Hash& begun, Value data) {
  Ref<HashObject> object = vm.heap.make<HashObject>(type);
  object->hash = new Hash(begun);
  if (!data.is_empty()) {
    std::string copy;
    object->hash->update(TRY(hashed_bytes(vm, data, copy)));
  }
  return object;
}

// -- what every digest has

Result<Owned> hash_update(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(hashed_bytes(vm, args[1], copy));
  self_hash(args)->hash->update(data);
  return Owned::none();
}
Result<Owned> hash_copy(Vm& vm, Args args) {
  return new_hash(vm, self_hash(args)->type, hash_of(args[0]), Value());
}

Owned hexadecimal(Vm& vm, std::string_view digest) {
  std::string text(2 * digest.size(), '\0');
  for (size_t at = 0; at < text.size(); at++)
    text[at] = "0123456789abcdef"[static_cast<uint8_t>(digest[at / 2]) >> (at % 2 ? 0 : 4) & 15];
  return str_from_ascii(vm.heap, text);
}

Result<Owned> hash_digest(Vm& vm, Args args) {
  return bytes_from(vm.heap, hash_of(args[0]).digest());
}
Result<Owned> hash_hexdigest(Vm& vm, Args args) {
  return hexadecimal(vm, hash_of(args[0]).digest());
}

Result<std::string> digest_of_length(Vm& vm, Args args) {
  int64_t length = TRY(vm.index(args[1]));
  if (length < 0) return vm.value_error("Cannot convert negative int");
  if (length > INT32_MAX || !vm.heap.can_allocate(static_cast<uint64_t>(length) * 2)) return vm.memory_error();
  return hash_of(args[0]).digest(static_cast<size_t>(length));
}
Result<Owned> extendable_digest(Vm& vm, Args args) {
  return bytes_from(vm.heap, TRY(digest_of_length(vm, args)));
}
Result<Owned> extendable_hexdigest(Vm& vm, Args args) {
  return hexadecimal(vm, TRY(digest_of_length(vm, args)));
}

Result<Owned> hash_repr(Vm& vm, Args args) {
  StrBuilder text(vm.heap);
  text.append_ascii("<");
  text.append_ascii(hash_of(args[0]).name());
  text.append_ascii(" ");
  text.append(self_hash(args)->type->name);
  text.append_ascii(" object @ ");
  append_object_address(text, self_hash(args));
  text.append_ascii(">");
  return text.finish();
}

Result<Owned> get_name(Vm& vm, Value self) {
  return str_from_ascii(vm.heap, hash_of(self).name());
}
Result<Owned> get_block_size(Vm&, Value self) {
  return Owned::integer(hash_of(self).block_size());
}
Result<Owned> get_digest_size(Vm&, Value self) {
  return Owned::integer(hash_of(self).digest_size());
}

const PropertyRow hash_properties[] = {
    {"block_size", get_block_size},
    {"digest_size", get_digest_size},
    {"name", get_name},
};
const NativeRow hash_methods[] = {
    {"__repr__(self, /)", hash_repr},       {"copy(self, /)", hash_copy},          {"digest(self, /)", hash_digest},
    {"hexdigest(self, /)", hash_hexdigest}, {"update(self, obj, /)", hash_update},
};
const NativeRow extendable_methods[] = {
    {"digest(self, /, length)", extendable_digest},
    {"hexdigest(self, /, length)", extendable_hexdigest},
};
const TypeSpec hash_spec = {
    .name = "_hashlib.HASH",
    .size = sizeof(HashObject),
    .flags = kSubclassable | kNoInstances,
    .clear = clear_hash,
    .methods = hash_methods,
    .properties = hash_properties,
};
const TypeSpec extendable_spec = {
    .name = "_hashlib.HASHXOF",
    .base = [](Vm& vm) { return vm.type_for(hash_spec); },
    .size = sizeof(HashObject),
    .flags = kSubclassable | kNoInstances,
    .clear = clear_hash,
    .methods = extendable_methods,
};

Result<Owned> make_hash(Vm& vm, const HashAlgorithm* algorithm, Value data, Value string) {
  if (!data.is_empty() && !string.is_empty())
    return vm.type_error(
        "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is "
        "slated for removal in a future version.");
  Hash begun(algorithm);
  Type* type = vm.type_for(begun.digest_size() ? hash_spec : extendable_spec);
  return new_hash(vm, type, begun, data.is_empty() ? string : data);
}

// A name of hashlib's as text in C++, for constructors that have one each.
template <size_t size>
struct Name {
  char text[size];
  consteval Name(const char (&given)[size]) { std::copy_n(given, size, text); }
};
template <Name name>
Result<Owned> construct(Vm& vm, Args args) {
  return make_hash(vm, Hash::find(name.text), args[0], args[2]);
}

// As OpenSSL knows it: "SHA-256" is sha256.
const HashAlgorithm* algorithm_by(std::string_view name) {
  std::string plain, shorter;
  for (char c : name) {
    plain += c == '-' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (plain.back() != '_') shorter += plain.back();
  }
  const HashAlgorithm* found = Hash::find(plain);
  return found ? found : Hash::find(shorter);
}

Result<Owned> hash_new(Vm& vm, Args args) {
  Ref<Str> name(TRY(str_argument(vm, args[0], "new", "'name'")));
  const HashAlgorithm* algorithm = algorithm_by(to_utf8(name));
  if (!algorithm) return vm.value_error({"unsupported hash type ", name.get()});
  return make_hash(vm, algorithm, args[1], args[3]);
}

// -- keys from passwords

Result<Owned> pbkdf2(Vm& vm, Args args) {
  Str* name = TRY(str_argument(vm, args[0], "pbkdf2_hmac", "'hash_name'"));
  std::string password_copy, salt_copy;
  std::string_view password = TRY(bytes_argument(vm, args[1], password_copy));
  std::string_view salt = TRY(bytes_argument(vm, args[2], salt_copy));
  int64_t iterations = TRY(vm.index(args[3]));
  const HashAlgorithm* algorithm = algorithm_by(to_utf8(name));
  if (!algorithm) return vm.value_error({"unsupported hash type ", name});
  if (iterations < 1) return vm.value_error("iteration value must be greater than 0.");
  int64_t length = args[4].is_none() ? Hash(algorithm).digest_size() : TRY(vm.index(args[4]));
  if (length < 1) return vm.value_error("key length must be greater than 0.");
  if (length > INT32_MAX || !vm.heap.can_allocate(static_cast<uint64_t>(length))) return vm.memory_error();
  return bytes_from(
      vm.heap, pbkdf2_hmac(algorithm, password, salt, static_cast<uint64_t>(iterations), static_cast<size_t>(length)));
}

Result<Owned> scrypt_key(Vm& vm, Args args) {
  std::string password_copy, salt_copy;
  std::string_view password = TRY(bytes_argument(vm, args[0], password_copy));
  std::string_view salt = TRY(bytes_argument(vm, args[1], salt_copy));
  int64_t n = TRY(vm.index(args[2])), r = TRY(vm.index(args[3])), p = TRY(vm.index(args[4]));
  int64_t most = TRY(vm.index(args[5])), length = TRY(vm.index(args[6]));
  if (n < 2 || (n & (n - 1))) return vm.value_error("n must be a power of 2.");
  if (length < 1 || length > INT32_MAX)
    return vm.value_error("dklen must be greater than 0 and smaller than 2147483647");
  if (most < 0 || most > INT32_MAX) return vm.value_error("maxmem must be positive and smaller than 2147483647");
  constexpr int64_t kUsualMemory = 32 << 20;
  if (r < 1 || p < 1 || p > (int64_t{1} << 30) / r)
    return vm.value_error("Invalid parameter combination for n, r, p, maxmem.");
  if (n > INT32_MAX / 128 / r || 128 * r * (n + p + 2) > (most ? most : kUsualMemory))
    return vm.value_error("[digital envelope routines] memory limit exceeded");
  if (!vm.heap.can_allocate(static_cast<uint64_t>(128 * r * (n + p + 2) + length))) return vm.memory_error();
  return bytes_from(vm.heap, scrypt(password, salt, static_cast<uint32_t>(n), static_cast<uint32_t>(r),
                                    static_cast<uint32_t>(p), static_cast<size_t>(length)));
}

const NativeRow hashlib_functions[] = {
    {"new(name, data=, *, usedforsecurity=True, string=)", hash_new},
    {"openssl_md5(data=, *, usedforsecurity=True, string=)", construct<"md5">},
    {"openssl_sha1(data=, *, usedforsecurity=True, string=)", construct<"sha1">},
    {"openssl_sha224(data=, *, usedforsecurity=True, string=)", construct<"sha224">},
    {"openssl_sha256(data=, *, usedforsecurity=True, string=)", construct<"sha256">},
    {"openssl_sha384(data=, *, usedforsecurity=True, string=)", construct<"sha384">},
    {"openssl_sha512(data=, *, usedforsecurity=True, string=)", construct<"sha512">},
    {"openssl_sha3_224(data=, *, usedforsecurity=True, string=)", construct<"sha3_224">},
    {"openssl_sha3_256(data=, *, usedforsecurity=True, string=)", construct<"sha3_256">},
    {"openssl_sha3_384(data=, *, usedforsecurity=True, string=)", construct<"sha3_384">},
    {"openssl_sha3_512(data=, *, usedforsecurity=True, string=)", construct<"sha3_512">},
    {"openssl_shake_128(data=, *, usedforsecurity=True, string=)", construct<"shake_128">},
    {"openssl_shake_256(data=, *, usedforsecurity=True, string=)", construct<"shake_256">},
    {"pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)", pbkdf2},
    {"scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64)", scrypt_key},
};

Result<void> prepare_hashlib(Vm& vm, Module* module) {
  vm.add_to_module(module, "HASH", Value(vm.type_for(hash_spec)));
  vm.add_to_module(module, "HASHXOF", Value(vm.type_for(extendable_spec)));
  return {};
}

// -- BLAKE2

struct Blake2Kind {
  const char* shown;  // in errors
  uint32_t most_bytes, most_salt;
  int offset_bits;
  Hash (*begin)(const Blake2Parameters&);
};
constexpr Blake2Kind kBlake2b = {"Blake2b", 64, 16, 64, Hash::blake2b};
constexpr Blake2Kind kBlake2s = {"Blake2s", 32, 8, 48, Hash::blake2s};

// An int from 0 on that fits into so many bits.
Result<uint64_t> unsigned_argument(Vm& vm, Value value, int bits, std::initializer_list<Piece> too_large) {
  Owned number = TRY(vm.index_object(value));
  if (int_is_negative(number)) return vm.value_error("Cannot convert negative int");
  uint64_t result = 0;
  std::vector<uint32_t> words = int_magnitude_words(number);
  for (size_t at = words.size(); at-- > 0;) {
    if (result >> 32) return vm.overflow_error(too_large);
    result = result << 32 | words[at];
  }
  if (bits < 64 && result >> bits) return vm.overflow_error(too_large);
  return result;
}

Result<uint8_t> byte_parameter(Vm& vm, Value value, int least, int most, const char* message) {
  int64_t number = TRY(vm.index(value));
  if (number < least || number > most) return vm.value_error(message);
  return static_cast<uint8_t>(number);
}

template <const Blake2Kind& kind>
Result<Owned> blake2_new(Vm& vm, Args args) {
  enum : uint32_t {
    Class,
    Data,
    Size,
    Key,
    Salt,
    Person,
    Fanout,
    Depth,
    Leaf,
    Offset,
    NodeDepth,
    Inner,
    Last,
    Security,
    String
  };
  Value data = args[Data].is_empty() ? args[String] : args[Data];
  const auto most = static_cast<int>(kind.most_bytes);
  Blake2Parameters given{};
  int64_t size = args[Size].is_empty() ? most : TRY(vm.index(args[Size]));
  if (size < 1 || size > most)
    return vm.value_error(
        {"digest_size for ", kind.shown, " must be between 1 and ", most, " bytes, here it is ", size});
  given.digest_size = static_cast<uint32_t>(size);
  std::string copies[3];
  const struct {
    uint32_t argument;
    uint32_t most;
    const char* name;
    std::string_view& bytes;
  } texts[] = {{Key, kind.most_bytes, "key", given.key},
               {Salt, kind.most_salt, "salt", given.salt},
               {Person, kind.most_salt, "person", given.person}};
  for (size_t at = 0; at < std::size(texts); at++) {
    const auto& text = texts[at];
    if (!args[text.argument].is_empty()) text.bytes = TRY(bytes_argument(vm, args[text.argument], copies[at]));
    if (text.bytes.size() > text.most)
      return vm.value_error({"maximum ", text.name, " length is ", int64_t{text.most}, " bytes"});
  }
  given.fanout = TRY(byte_parameter(vm, args[Fanout], 0, 255, "fanout must be between 0 and 255"));
  given.depth = TRY(byte_parameter(vm, args[Depth], 1, 255, "depth must be between 1 and 255"));
  given.leaf_size = static_cast<uint32_t>(TRY(unsigned_argument(vm, args[Leaf], 32, {"leaf_size is too large"})));
  given.node_offset = TRY(unsigned_argument(vm, args[Offset], kind.offset_bits, {"node_offset is too large"}));
  given.node_depth = TRY(byte_parameter(vm, args[NodeDepth], 0, 255, "node_depth must be between 0 and 255"));
  int64_t inner = TRY(vm.index(args[Inner]));
  if (inner < 0 || inner > most) return vm.value_error({"inner_size must be between 0 and is ", most});
  given.inner_size = static_cast<uint8_t>(inner);
  given.last_node = TRY(vm.truth(args[Last]));
  return new_hash(vm, args.object<Type>(0), kind.begin(given), data);
}

template <const Blake2Kind& kind>
constexpr NativeRow blake2_methods[] = {
    {"__new__(cls, data=, *, digest_size=, key=, salt=, person=, fanout=1, depth=1, leaf_size=0, node_offset=0, "
     "node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=)",
     blake2_new<kind>, NativeKind::StaticMethod},
    {"copy(self, /)", hash_copy},
    {"digest(self, /)", hash_digest},
    {"hexdigest(self, /)", hash_hexdigest},
    {"update(self, data, /)", hash_update},
};

template <const Blake2Kind& kind>
Type* new_blake2_type(Vm& vm, const char* name) {
  Type* type = vm.new_type({.name = name,
                            .size = sizeof(HashObject),
                            .clear = clear_hash,
                            .methods = blake2_methods<kind>,
                            .properties = hash_properties});
  for (auto [constant, value] : {std::pair{"MAX_DIGEST_SIZE", kind.most_bytes},
                                 {"MAX_KEY_SIZE", kind.most_bytes},
                                 {"PERSON_SIZE", kind.most_salt},
                                 {"SALT_SIZE", kind.most_salt}})
    dict_set(vm.heap, type->dict, vm.intern(constant), Value::integer(value));
  return type;
}

Result<void> prepare_blake2(Vm& vm, Module* module) {
  vm.add_to_module(module, "blake2b", Value(new_blake2_type<kBlake2b>(vm, "_blake2.blake2b")));
  vm.add_to_module(module, "blake2s", Value(new_blake2_type<kBlake2s>(vm, "_blake2.blake2s")));
  return {};
}

constexpr ModuleSpec hashlib_spec = {.functions = hashlib_functions, .prepare = prepare_hashlib};
constexpr ModuleSpec blake2_spec = {.prepare = prepare_blake2};

}  // namespace

}  // namespace fermata::digests

namespace fermata {

extern const ModuleSpec hashlib_module = digests::hashlib_spec;
extern const ModuleSpec blake2_module = digests::blake2_spec;

}  // namespace fermata
