# cpython: skip the oracle has no zstd
# Dictionaries: short texts that are like each other are small with one, and unreadable without.
from compression import zstd

samples = [b'{"name": "song %d", "voice": "%s", "bars": %d}' % (number, (b'alto', b'bass')[number % 2], number * 7 % 50)
           for number in range(2000)]
trained = zstd.train_dict(samples, 4000)
print(type(trained).__name__, 0 < trained.dict_id < 1 << 32, 100 < len(trained) <= 4000, len(trained.dict_content) == len(trained))
text = b'{"name": "song 5000", "voice": "alto", "bars": 12}'
for given in trained, trained.as_digested_dict, trained.as_undigested_dict:
    packed = zstd.compress(text, zstd_dict=given)
    print(len(packed) < len(zstd.compress(text)) - 15, zstd.get_frame_info(packed).dictionary_id == trained.dict_id,
          zstd.decompress(packed, trained) == text, zstd.decompress(packed, trained.as_undigested_dict) == text)
prefix = zstd.ZstdDict(b'what was said before, word for word, over and over', is_raw=True)
print(prefix, prefix.dict_id, len(prefix))
packed = zstd.compress(b'he repeats what was said before, word for word', zstd_dict=prefix.as_prefix)
print(zstd.decompress(packed, prefix.as_prefix))
finished = zstd.finalize_dict(prefix, samples, 2000, 5)
print(finished.dict_id != 0, zstd.decompress(zstd.compress(text, zstd_dict=finished), finished) == text)
again = zstd.ZstdDict(trained.dict_content)
print(again.dict_id == trained.dict_id, repr(again) == f'<ZstdDict dict_id={again.dict_id} dict_size={len(again)}>')


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')


attempt(lambda: zstd.decompress(zstd.compress(text, zstd_dict=trained)))
attempt(lambda: zstd.compress(text, zstd_dict=b'a dictionary'))
attempt(lambda: zstd.compress(text, zstd_dict=(trained, 3)))
attempt(lambda: zstd.compress(text, zstd_dict=(trained, 1.0)))
attempt(lambda: zstd.ZstdDict(b'short'))
attempt(lambda: zstd.ZstdDict(b'no dictionary'))
attempt(lambda: zstd.ZstdDict('text'))
attempt(lambda: zstd.train_dict([], 100))
attempt(lambda: zstd.train_dict(samples, '100'))
attempt(lambda: zstd.train_dict(samples, -1))
attempt(lambda: zstd.finalize_dict(b'dict', samples, 100, 3))
attempt(lambda: zstd.finalize_dict(trained, [], 100, 3))

# output:
# ZstdDict True True True
# True True True True
# True True True True
# True True True True
# <ZstdDict dict_id=0 dict_size=50> 0 50
# b'he repeats what was said before, word for word'
# True True
# True True
# ZstdError: Unable to decompress Zstandard data: Dictionary mismatch
# TypeError: zstd_dict argument should be a ZstdDict object.
# TypeError: zstd_dict argument should be a ZstdDict object.
# TypeError: zstd_dict argument should be a ZstdDict object.
# ValueError: Zstandard dictionary content too short (must have at least eight bytes)
# ValueError: invalid Zstandard dictionary
# TypeError: a bytes-like object is required, not 'str'
# ValueError: samples contained no data; can't train dictionary.
# TypeError: dict_size must be an int object, not 'str'.
# ValueError: dict_size argument should be positive number.
# TypeError: zstd_dict argument should be a ZstdDict object.
# ValueError: The samples are empty content, can't finalize the dictionary.
