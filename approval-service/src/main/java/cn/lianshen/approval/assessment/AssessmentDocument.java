package cn.lianshen.approval.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the API document says of the assessment, with questions to try. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "预评估：不提交即可得知路径、材料、禁止情形和各时限 Assess without filing",
        description =
                "无任何副作用。日期落在尚未公布节假日安排的年份时，答复为 undetermined，附最早可能日期和原因。"
                        + " No side effects. A date in a year without holiday notice is undetermined.",
        requestBody =
                @RequestBody(
                        content =
                                @Content(
                                        examples = {
                                            @ExampleObject(
                                                    name = "非营利性幼儿园 non-profit kindergarten",
                                                    value = Examples.KINDERGARTEN),
                                            @ExampleObject(
                                                    name = "营利性小学 for-profit primary school",
                                                    value = Examples.FORBIDDEN),
                                            @ExampleObject(
                                                    name = "现有幼儿园变更地址 a kindergarten moves",
                                                    value = Examples.CHANGE),
                                            @ExampleObject(
                                                    name = "中止与假设时限 suspension and what-if",
                                                    value = Examples.WHAT_IF)
                                        })))
@interface AssessmentDocument {}
