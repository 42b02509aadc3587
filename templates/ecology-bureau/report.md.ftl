${年度}年，在${单位.领导机关!"本级党委、政府"}的正确领导下，${单位.自称!"我局"}以习近平法治思想为指导，
<#if 引用.工作要点.名称??>
按照《${引用.工作要点.名称}》<#if 引用.工作要点.文号??>（${引用.工作要点.文号}）</#if>要求，
</#if>
增强法治意识，健全规章制度，依法履行法定职责，不断提高依法行政水平，扎实推进法治政府建设。现将有关情况报告如下：

<#include "sections/study.md.ftl">

## 推进法治政府建设的主要举措和成效

<#include "sections/mechanism.md.ftl">

<#include "sections/enforcement.md.ftl">

<#include "sections/reform.md.ftl">

<#include "sections/business.md.ftl">

<#include "sections/foundation.md.ftl">

<#include "sections/problems.md.ftl">

<#include "sections/plans.md.ftl">
