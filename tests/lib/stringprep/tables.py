# The tables of RFC 3454: how many characters each has of some blocks, and what case folding makes of others.
import stringprep
import zlib

codes = [*range(0x3000), *range(0xD7A0, 0xE010), *range(0xF900, 0x10010), *range(0xE0000, 0xE0090)]
characters = [chr(code) for code in codes]
for name in sorted(vars(stringprep)):
    if name.startswith("in_table"):
        found = [character for character in characters if getattr(stringprep, name)(character)]
        print(name, len(found), zlib.crc32("".join(found).encode("utf-8", "surrogatepass")))
for name in "map_table_b2", "map_table_b3":
    known = [chr(code) for code in range(0x4C0) if not stringprep.in_table_a1(chr(code))]
    mapped = [getattr(stringprep, name)(character) for character in known]
    print(name, zlib.crc32("".join(mapped).encode()))
print([stringprep.map_table_b2(one) for one in "AßℂΐℋͺÀ"], [stringprep.map_table_b3(one) for one in "AßℂΐℋͺÀ"])

# output:
# in_table_a1 4724 2174741560
# in_table_b1 27 1348843126
# in_table_c11 1 3916222277
# in_table_c11_c12 17 940838786
# in_table_c12 16 4105999846
# in_table_c21 33 524603232
# in_table_c21_c22 87 1275343876
# in_table_c22 54 3737511002
# in_table_c3 16 828769755
# in_table_c4 34 2920328376
# in_table_c5 2048 2670646071
# in_table_c6 5 550115710
# in_table_c7 12 3218951545
# in_table_c8 15 655884411
# in_table_c9 97 355955611
# in_table_d1 1044 3132804799
# in_table_d2 7091 3187651787
# map_table_b2 697765847
# map_table_b3 697765847
# ['a', 'ss', 'c', 'ΐ', 'h', ' ι', 'à'] ['a', 'ss', 'c', 'ΐ', 'h', ' ι', 'à']
