# Thousands separators given twice, both, or where the type has none, before and behind the point.
for spec in ",,", "__", ",_", "_,", ",,d", ".,n", ".3_n", ".,_", ".__f", ".,,", "10,.3_", "10_.3,f", ".,f", "_.2_f", ",n", "_c":
    for value in 1234567, 1234.5678, "text":
        try: print(spec, format(value, spec))
        except ValueError as error: print(spec, error)

# output:
# ,, Cannot specify ',' with ','.
# ,, Cannot specify ',' with ','.
# ,, Cannot specify ',' with ','.
# __ Cannot specify '_' with '_'.
# __ Cannot specify '_' with '_'.
# __ Cannot specify '_' with '_'.
# ,_ Cannot specify both ',' and '_'.
# ,_ Cannot specify both ',' and '_'.
# ,_ Cannot specify both ',' and '_'.
# _, Cannot specify both ',' and '_'.
# _, Cannot specify both ',' and '_'.
# _, Cannot specify both ',' and '_'.
# ,,d Invalid format specifier ',,d' for object of type 'int'
# ,,d Invalid format specifier ',,d' for object of type 'float'
# ,,d Invalid format specifier ',,d' for object of type 'str'
# .,n Cannot specify ',' with 'n'.
# .,n Cannot specify ',' with 'n'.
# .,n Cannot specify ',' with 'n'.
# .3_n Cannot specify '_' with 'n'.
# .3_n Cannot specify '_' with 'n'.
# .3_n Cannot specify '_' with 'n'.
# .,_ Cannot specify both ',' and '_'.
# .,_ Cannot specify both ',' and '_'.
# .,_ Cannot specify both ',' and '_'.
# .__f Invalid format specifier '.__f' for object of type 'int'
# .__f Invalid format specifier '.__f' for object of type 'float'
# .__f Invalid format specifier '.__f' for object of type 'str'
# .,, Unknown format code ',' for object of type 'int'
# .,, Unknown format code ',' for object of type 'float'
# .,, Unknown format code ',' for object of type 'str'
# 10,.3_ Precision not allowed in integer format specifier
# 10,.3_   1.23e+03
# 10,.3_ Cannot specify ',' with 's'.
# 10_.3,f 1_234_567.000
# 10_.3,f  1_234.568
# 10_.3,f Unknown format code 'f' for object of type 'str'
# .,f 1234567.000,000
# .,f 1234.567,800
# .,f Unknown format code 'f' for object of type 'str'
# _.2_f 1_234_567.00
# _.2_f 1_234.57
# _.2_f Unknown format code 'f' for object of type 'str'
# ,n Cannot specify ',' with 'n'.
# ,n Cannot specify ',' with 'n'.
# ,n Cannot specify ',' with 'n'.
# _c Cannot specify '_' with 'c'.
# _c Cannot specify '_' with 'c'.
# _c Cannot specify '_' with 'c'.
