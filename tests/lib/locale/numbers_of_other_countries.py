# The conventions may be given: groups of digits, the decimal point, what is put around money.
import locale
base = {'int_curr_symbol': 'USD ', 'currency_symbol': '$', 'mon_decimal_point': '.', 'mon_thousands_sep': ',', 'mon_grouping': [3, 3, 0], 'positive_sign': '', 'negative_sign': '-',
        'int_frac_digits': 2, 'frac_digits': 2, 'p_cs_precedes': 1, 'p_sep_by_space': 0, 'n_cs_precedes': 1, 'n_sep_by_space': 0, 'p_sign_posn': 1, 'n_sign_posn': 1,
        'decimal_point': '.', 'thousands_sep': ',', 'grouping': [3, 3, 0]}
french = {**base, 'currency_symbol': '\u20ac', 'int_curr_symbol': 'EUR ', 'mon_decimal_point': ',', 'mon_thousands_sep': ' ', 'p_cs_precedes': 0, 'p_sep_by_space': 1, 'n_cs_precedes': 0, 'n_sep_by_space': 1, 'decimal_point': ',', 'thousands_sep': ' '}
indian = {**base, 'grouping': [3, 2, 0], 'mon_grouping': [3, 2, 127], 'n_sign_posn': 4, 'p_sign_posn': 0}
for conventions in base, french, indian:
    locale._override_localeconv = conventions
    print([locale.format_string(form, value, grouping=grouping) for form, value in (('%.0f', 1024), ('%d', 12345678), ('%10.2f', -1234567.891), ('%-12d|', 12345), ('%+d', 4200), ('%s', 5), ('%%', ())) for grouping in (True, False)])
    print(locale.format_string('%d of %.2f %s', (1000, 2000.5, 'x'), True), locale.format_string('%(a)d', {'a': 5000}, True), locale.format_string('%*d', (8, 5000), True))
    for value in 50000, -50000, 0, 123456.789:
        print(locale.currency(value), locale.currency(value, grouping=True), locale.currency(value, False), locale.currency(value, international=True))
    print(locale.str(1234.5), locale.delocalize('1,234.5'), locale.localize('1234.56', grouping=True), locale.localize('1234567.5', True, True), locale.atoi(locale.format_string('%d', 1234567, True)))

locale._override_localeconv = {}

# output:
# ['1,024', '1024', '12,345,678', '12345678', '-1,234,567.89', '-1234567.89', '12,345      |', '12345       |', '+4,200', '+4200', '5', '5', '%', '%']
# 1,000 of 2,000.50 x 5,000    5,000
# $50000.00 $50,000.00 50000.00 USD 50000.00
# -$50000.00 -$50,000.00 -50000.00 -USD 50000.00
# $0.00 $0.00 0.00 USD 0.00
# $123456.79 $123,456.79 123456.79 USD 123456.79
# 1234.5 1234.5 1,234.56 1,234,567.5 1234567
# ['1 024', '1024', '12 345 678', '12345678', '-1 234 567,89', '-1234567,89', '12 345      |', '12345       |', '+4 200', '+4200', '5', '5', '%', '%']
# 1 000 of 2 000,50 x 5 000    5 000
# 50000,00 € 50 000,00 € 50000,00 50000,00 EUR
# -50000,00 € -50 000,00 € -50000,00 -50000,00 EUR
# 0,00 € 0,00 € 0,00 0,00 EUR
# 123456,79 € 123 456,79 € 123456,79 123456,79 EUR
# 1234,5 1.234.5 1 234,56 1 234 567,5 1234567
# ['1,024', '1024', '1,23,45,678', '12345678', '-12,34,567.89', '-1234567.89', '12,345      |', '12345       |', '+4,200', '+4200', '5', '5', '%', '%']
# 1,000 of 2,000.50 x 5,000    5,000
# ($50000.00) ($50,000.00) (50000.00) (USD 50000.00)
# $50000.00- $50,000.00- 50000.00- USD 50000.00-
# ($0.00) ($0.00) (0.00) (USD 0.00)
# ($123456.79) ($1,23,456.79) (123456.79) (USD 123456.79)
# 1234.5 1234.5 1,234.56 12,34,567.5 1234567
