# HtmlDiff's tables: changes within lines, added and removed blocks, contexts, wrapping, tabs, escapes, empty texts, headers.
import difflib

left = '''1. Beautiful is beTTer than ugly.
2. Explicit is better than implicit.
3. Simple is better than complex.
4. Complex is better than complicated.
 123
'''.splitlines(True)
right = '''1. Beautiful is better than ugly.
3.   Simple is better than complex.
4. Complicated is better than complex.
5. Flat is better than nested.
 123
'''.splitlines(True)
difflib.HtmlDiff._default_prefix = 0
maker = difflib.HtmlDiff()
print(maker.make_table(left, right, 'from', 'to'))
print(maker.make_table(left, right, context=True, numlines=0))
same = ['same\n'] * 12
print(maker.make_table(same + ['a\n'] + same + ['b <&> c\n'], same + ['x\n'] + same + ['b <&> d\n'], context=True, numlines=2))
print(difflib.HtmlDiff(tabsize=2, wrapcolumn=10).make_table(['\ta\tlong line with tabs\n', 'short\n'], ['\tb\tlong line with many words\n', 'short\n', 'and added words here\n']))
print(maker.make_table([], []), maker.make_table(['a'], ['a'], context=True), maker.make_table([], ['new\n', '\n', 'lines\n']), maker.make_table(['old\n', '\n'], []))
print(difflib.HtmlDiff.__module__, 'HtmlDiff' in difflib.__all__)

# output:
#
#     <table class="diff" id="difflib_chg_to0__top"
#            cellspacing="0" cellpadding="0" rules="groups" >
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <thead><tr><th class="diff_next"><br /></th><th colspan="2" class="diff_header">from</th><th class="diff_next"><br /></th><th colspan="2" class="diff_header">to</th></tr></thead>
#         <tbody>
#             <tr><td class="diff_next" id="difflib_chg_to0__0"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="from0_1">1</td><td nowrap="nowrap">1.&nbsp;Beautiful&nbsp;is&nbsp;be<span class="diff_chg">TT</span>er&nbsp;than&nbsp;ugly.</td><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="to0_1">1</td><td nowrap="nowrap">1.&nbsp;Beautiful&nbsp;is&nbsp;be<span class="diff_chg">tt</span>er&nbsp;than&nbsp;ugly.</td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from0_2">2</td><td nowrap="nowrap"><span class="diff_sub">2.&nbsp;Explicit&nbsp;is&nbsp;better&nbsp;than&nbsp;implicit.</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from0_3">3</td><td nowrap="nowrap">3.&nbsp;Simple&nbsp;is&nbsp;better&nbsp;than&nbsp;complex.</td><td class="diff_next"></td><td class="diff_header" id="to0_2">2</td><td nowrap="nowrap">3.<span class="diff_add">&nbsp;&nbsp;</span>&nbsp;Simple&nbsp;is&nbsp;better&nbsp;than&nbsp;complex.</td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from0_4">4</td><td nowrap="nowrap"><span class="diff_sub">4.&nbsp;Complex&nbsp;is&nbsp;better&nbsp;than&nbsp;complicated.</span></td><td class="diff_next"></td><td class="diff_header" id="to0_3">3</td><td nowrap="nowrap"><span class="diff_add">4.&nbsp;Complicated&nbsp;is&nbsp;better&nbsp;than&nbsp;complex.</span></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to0_4">4</td><td nowrap="nowrap"><span class="diff_add">5.&nbsp;Flat&nbsp;is&nbsp;better&nbsp;than&nbsp;nested.</span></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from0_5">5</td><td nowrap="nowrap">&nbsp;123</td><td class="diff_next"></td><td class="diff_header" id="to0_5">5</td><td nowrap="nowrap">&nbsp;123</td></tr>
#         </tbody>
#     </table>
#
#     <table class="diff" id="difflib_chg_to1__top"
#            cellspacing="0" cellpadding="0" rules="groups" >
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#
#         <tbody>
#             <tr><td class="diff_next" id="difflib_chg_to1__0"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header" id="from1_1">1</td><td nowrap="nowrap">1.&nbsp;Beautiful&nbsp;is&nbsp;be<span class="diff_chg">TT</span>er&nbsp;than&nbsp;ugly.</td><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header" id="to1_1">1</td><td nowrap="nowrap">1.&nbsp;Beautiful&nbsp;is&nbsp;be<span class="diff_chg">tt</span>er&nbsp;than&nbsp;ugly.</td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from1_2">2</td><td nowrap="nowrap"><span class="diff_sub">2.&nbsp;Explicit&nbsp;is&nbsp;better&nbsp;than&nbsp;implicit.</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from1_3">3</td><td nowrap="nowrap">3.&nbsp;Simple&nbsp;is&nbsp;better&nbsp;than&nbsp;complex.</td><td class="diff_next"></td><td class="diff_header" id="to1_2">2</td><td nowrap="nowrap">3.<span class="diff_add">&nbsp;&nbsp;</span>&nbsp;Simple&nbsp;is&nbsp;better&nbsp;than&nbsp;complex.</td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from1_4">4</td><td nowrap="nowrap"><span class="diff_sub">4.&nbsp;Complex&nbsp;is&nbsp;better&nbsp;than&nbsp;complicated.</span></td><td class="diff_next"></td><td class="diff_header" id="to1_3">3</td><td nowrap="nowrap"><span class="diff_add">4.&nbsp;Complicated&nbsp;is&nbsp;better&nbsp;than&nbsp;complex.</span></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to1_4">4</td><td nowrap="nowrap"><span class="diff_add">5.&nbsp;Flat&nbsp;is&nbsp;better&nbsp;than&nbsp;nested.</span></td></tr>
#         </tbody>
#     </table>
#
#     <table class="diff" id="difflib_chg_to2__top"
#            cellspacing="0" cellpadding="0" rules="groups" >
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#
#         <tbody>
#             <tr><td class="diff_next" id="difflib_chg_to2__0"></td><td class="diff_header" id="from2_11">11</td><td nowrap="nowrap">same</td><td class="diff_next"></td><td class="diff_header" id="to2_11">11</td><td nowrap="nowrap">same</td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from2_12">12</td><td nowrap="nowrap">same</td><td class="diff_next"></td><td class="diff_header" id="to2_12">12</td><td nowrap="nowrap">same</td></tr>
#             <tr><td class="diff_next"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="from2_13">13</td><td nowrap="nowrap"><span class="diff_sub">a</span></td><td class="diff_next"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="to2_13">13</td><td nowrap="nowrap"><span class="diff_add">x</span></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from2_14">14</td><td nowrap="nowrap">same</td><td class="diff_next"></td><td class="diff_header" id="to2_14">14</td><td nowrap="nowrap">same</td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from2_15">15</td><td nowrap="nowrap">same</td><td class="diff_next"></td><td class="diff_header" id="to2_15">15</td><td nowrap="nowrap">same</td></tr>
#         </tbody>
#         <tbody>
#             <tr><td class="diff_next" id="difflib_chg_to2__1"></td><td class="diff_header" id="from2_24">24</td><td nowrap="nowrap">same</td><td class="diff_next"></td><td class="diff_header" id="to2_24">24</td><td nowrap="nowrap">same</td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from2_25">25</td><td nowrap="nowrap">same</td><td class="diff_next"></td><td class="diff_header" id="to2_25">25</td><td nowrap="nowrap">same</td></tr>
#             <tr><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header" id="from2_26">26</td><td nowrap="nowrap">b&nbsp;&lt;&amp;&gt;&nbsp;<span class="diff_chg">c</span></td><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header" id="to2_26">26</td><td nowrap="nowrap">b&nbsp;&lt;&amp;&gt;&nbsp;<span class="diff_chg">d</span></td></tr>
#         </tbody>
#     </table>
#
#     <table class="diff" id="difflib_chg_to3__top"
#            cellspacing="0" cellpadding="0" rules="groups" >
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#
#         <tbody>
#             <tr><td class="diff_next" id="difflib_chg_to3__1"><a href="#difflib_chg_to3__1">n</a></td><td class="diff_header" id="from3_1">1</td><td nowrap="nowrap">&nbsp;&nbsp;<span class="diff_chg">a</span>&nbsp;long&nbsp;l</td><td class="diff_next"><a href="#difflib_chg_to3__1">n</a></td><td class="diff_header" id="to3_1">1</td><td nowrap="nowrap">&nbsp;&nbsp;<span class="diff_chg">b</span>&nbsp;long&nbsp;l</td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ine&nbsp;with&nbsp;<span class="diff_chg">t</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ine&nbsp;with&nbsp;<span class="diff_chg">m</span></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_chg"></span>a<span class="diff_chg">b</span>s</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_chg"></span>a<span class="diff_chg">ny&nbsp;word</span>s</td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from3_2">2</td><td nowrap="nowrap">short</td><td class="diff_next"></td><td class="diff_header" id="to3_2">2</td><td nowrap="nowrap">short</td></tr>
#             <tr><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td class="diff_header" id="to3_3">3</td><td nowrap="nowrap"><span class="diff_add">and&nbsp;added&nbsp;</span></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">words&nbsp;here</span></td></tr>
#         </tbody>
#     </table>
#
#     <table class="diff" id="difflib_chg_to4__top"
#            cellspacing="0" cellpadding="0" rules="groups" >
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#
#         <tbody>
#             <tr><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td></tr>
#         </tbody>
#     </table>
#     <table class="diff" id="difflib_chg_to5__top"
#            cellspacing="0" cellpadding="0" rules="groups" >
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#
#         <tbody>
#             <tr><td class="diff_next"><a href="#difflib_chg_to5__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to5__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td></tr>
#         </tbody>
#     </table>
#     <table class="diff" id="difflib_chg_to6__top"
#            cellspacing="0" cellpadding="0" rules="groups" >
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#
#         <tbody>
#             <tr><td class="diff_next" id="difflib_chg_to6__0"><a href="#difflib_chg_to6__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to6__top">t</a></td><td class="diff_header" id="to6_1">1</td><td nowrap="nowrap"><span class="diff_add">new</span></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to6_2">2</td><td nowrap="nowrap"><span class="diff_add">&nbsp;</span></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to6_3">3</td><td nowrap="nowrap"><span class="diff_add">lines</span></td></tr>
#         </tbody>
#     </table>
#     <table class="diff" id="difflib_chg_to7__top"
#            cellspacing="0" cellpadding="0" rules="groups" >
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#
#         <tbody>
#             <tr><td class="diff_next" id="difflib_chg_to7__0"><a href="#difflib_chg_to7__top">t</a></td><td class="diff_header" id="from7_1">1</td><td nowrap="nowrap"><span class="diff_sub">old</span></td><td class="diff_next"><a href="#difflib_chg_to7__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from7_2">2</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#         </tbody>
#     </table>
# difflib True
