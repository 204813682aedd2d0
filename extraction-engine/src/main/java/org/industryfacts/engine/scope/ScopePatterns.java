package org.industryfacts.engine.scope;

import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.scope.ScopeWords.Sense;

/**
 * Patterns over the words that scopes go by.
 *
 * @param there how a sentence says that it goes on to tell of a meeting
 * @param doneThere how it says so wherever it stands, as the meeting is the one that the article reports
 * @param named what makes of a year a part of a name: 2022年度, 2024年世界机器人大会上
 * @param occasion a meeting where something is agreed or begun; where only things are told, their time is not its day
 * @param passing what is done at a place that it says nothing of: 在北京签约
 * @param afterPassing what follows a place that is one of several, or is named in passing
 */
record ScopePatterns(
        Pattern there, Pattern doneThere, Pattern named, Pattern occasion, Pattern passing, Pattern afterPassing) {

    static ScopePatterns of(SenseTable<Sense> words) {
        return new ScopePatterns(
                words.pattern("(?:^|[,:;])在?(?:[^,。;:在]{0,6}@gathering(?:上|中|现场|期间|当天|当日)|@there)"
                        + "|[此本这]次[^,。;]{0,6}@held-now|集中@held-together"
                        + "|^@brought的?[^,。;:的]{0,4}项目|^这?[0-9]+个[^,。;]{0,8}项目中,"
                        + "|[0-9]+个[^,。;]{0,8}项目,?(?:合计|共计)?(?:总投资|计划总投资|投资总额|总金额)"),
                words.pattern("(?:^|[,:;])[此本这]次(?:集中|共)?@done-now(?:的|[0-9])|^[此本这]次[^,。;]{0,8}@gathering,"
                        + "|^@done-now(?:项目)?的?第[一二三四五六]"),
                words.pattern(
                        "[0-9]{4}年(?:度(?!\\s*,|[^,;。]{2,24}(?:评价|考核|考评|评估|测评|评比)[^,;。]{0,3}中)|[^,;。“《]{2,16}?@event-name(?:上|期间|中)"
                                + "|(?<=[行办开]的[0-9]{4}年)[^,;。]{0,60}?@gathering|(?<=[为是入选][0-9]{4}年)[^,;。]{0,16}?重点(?:建设)?项目)"),
                words.pattern("(?:举行|举办|召开)的[^,;。]{0,24}@agreed[^,;。]{0,4}(?:会|活动|仪式)上$"),
                words.pattern("@passing"),
                words.pattern("^(?:@after-passing|[0-9]+家企业)"));
    }
}
